using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Rules;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class FactTableBuilderTests
{
    private static readonly RuleBook Book = Given.Book("""
        rule book streamed
        attribute field of person symbol {land, sea}
        measure members of person
          population party-member
          met field = sea
        """);

    private static readonly AttributeValue[] Member = [AttributeValue.Of(true), AttributeValue.OfSymbol("sea")];

    [Fact]
    public void Build_RowsInAnyOrder_CountAsTheRegisterDoes() => Gen.Select(RuleBookGen.Text, Gen.Int).Sample(
        (text, seed) => RuleBook.Parse(text).Switch(book => Compare(book, seed), _ => { }),
        iter: 2_000);

    private static void Compare(RuleBook book, int seed)
    {
        var register = RegisterGen.Make(seed, book.Attributes);
        var (kept, streamed) = (Given.Report(book, register), new CoverageEngine().Evaluate(book, Streamed.Of(register, book, seed)));
        if (kept.Tree.Count == 0) return;
        foreach (var measure in book.Measures)
        {
            for (var position = 0; position < kept.Tree.Count; position++) Assert.Equal(kept.At(position, measure), streamed.At(position, measure));
            foreach (var outcome in Enum.GetValues<Outcome>())
                Assert.Equal(kept.Subjects(kept.Tree[0].Id, measure.Id, outcome).Order(), streamed.Subjects(kept.Tree[0].Id, measure.Id, outcome).Order());
            foreach (var subject in kept.Subjects(kept.Tree[0].Id, measure.Id, Outcome.NotMet).Take(2))
            {
                var (before, after) = (kept.Explain(subject, measure.Id), streamed.Explain(subject, measure.Id));
                Assert.Equal((before.Outcome, before.Line, before.Organization), (after.Outcome, after.Line, after.Organization));
            }
        }
    }

    [Fact]
    public void Build_EveryKindOfFault_TellsAllAtOnce()
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a")) { Limit = 5 };
        foreach (var (person, organization) in new[] { ("p", "a"), ("q", "nowhere"), ("p", "root"), ("a", "a"), ("r", "a"), ("s", "a"), ("t", "a") })
            builder.Add(SubjectId.From(person), OrganizationId.From(organization), Member);
        builder.AddOrganization(OrganizationId.From("a"), []);
        builder.AddOrganization(OrganizationId.From("a"), []);
        builder.AddOrganization(OrganizationId.From("b"), []);

        var refused = Refused(builder);

        Assert.Equal(
            [
                (RegisterFaultCodes.UnknownReference, "people", 1, "nowhere"),
                (RegisterFaultCodes.TooManySubjects, "people", 5, "s"),
                (RegisterFaultCodes.TooManySubjects, "people", 5, "t"),
                (RegisterFaultCodes.DuplicateId, "organizations", 1, "a"),
                (RegisterFaultCodes.UnknownReference, "organizations", 2, "b"),
                (RegisterFaultCodes.DuplicateId, "people", 2, "p"),
                (RegisterFaultCodes.DuplicateId, "people", 3, "a"),
            ],
            refused.Faults.Select(fault => (fault.Code, ((FaultPlace.InRecords)fault.Place).Kind, ((FaultPlace.InRecords)fault.Place).Index, fault.Found)));
        Assert.Equal(7, refused.Total);
    }

    [Fact]
    public void Build_MoreFaultsThanAreKept_SaysHowMany()
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a"));
        for (var number = 0; number < 1_500; number++) builder.Add(SubjectId.From($"p{number % 700}"), OrganizationId.From("nowhere"), Member);
        var refused = Refused(builder);
        Assert.Equal((1_000, 1_500 + 800), (refused.Faults.Count, refused.Total));
    }

    [Fact]
    public void Add_ACallersBug_ThrowsAndAddsNothing()
    {
        var (builder, p, a) = (new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a")), SubjectId.From("p"), OrganizationId.From("a"));
        Assert.Throws<ArgumentException>(() => builder.Add(default, a, Member));
        Assert.Throws<ArgumentException>(() => builder.Add(p, default, Member));
        Assert.Throws<ArgumentException>(() => builder.Add(p, a, [AttributeValue.Of(true)]));
        Assert.Throws<ArgumentException>(() => builder.Add(p, a, [AttributeValue.Of(1), AttributeValue.Unknown]));
        Assert.Throws<ArgumentException>(() => builder.Add(p, a, [AttributeValue.Of(true), AttributeValue.OfSymbol("air")]));
        Assert.Throws<ArgumentException>(() => builder.Add([Row("p"), new SubjectRow(SubjectId.From("q"), a, default)]));
        Assert.Equal(0, builder.Persons);
        builder.Add(p, a, Member);
        Assert.Equal(1, Count(builder));
    }

    [Fact]
    public async Task AddAsync_AStreamThatThrows_LeavesTheBuilderAsItWas()
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a"));
        builder.Add([Row("before")]);
        await Assert.ThrowsAsync<InvalidDataException>(() => builder.AddAsync(Rows(100_000, end: () => throw new InvalidDataException()), cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(1, Count(builder));
        await builder.AddAsync(Rows(10), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(11, Count(builder));
    }

    [Fact]
    public async Task AddAsync_CancelledInTheMiddle_LeavesTheBuilderAsItWas()
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a"));
        using var cancellation = new CancellationTokenSource();
        var stream = Rows(1_000, () => { }, at: 500, cancellation);
        await Assert.ThrowsAsync<OperationCanceledException>(() => builder.AddAsync(stream, cancellation: cancellation.Token));
        Assert.Equal(0, builder.Persons);
        Assert.Throws<OperationCanceledException>(() => builder.Build(cancellation.Token));
        Assert.Equal(0, Count(builder));
    }

    [Fact]
    public async Task AddAsync_ManyRows_TellsItsProgress()
    {
        var (builder, told) = (new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a")), new Told());
        await builder.AddAsync(Rows(140_000), told, TestContext.Current.CancellationToken);
        Assert.Equal([65_536, 131_072, 140_000], told.Values);
        Assert.Equal(140_000, Count(builder));
    }

    private static long Count(FactTableBuilder builder)
    {
        var table = Streamed.Built(builder);
        return new CoverageEngine().Evaluate(Book, table)[OrganizationId.From("root"), MeasureId.From("members")].Met;
    }

    private static FactTableFaults Refused(FactTableBuilder builder) =>
        builder.Build(TestContext.Current.CancellationToken).Match(_ => throw new InvalidOperationException("nothing is refused"), refused => refused);

    private static SubjectRow Row(string id) => new(SubjectId.From(id), OrganizationId.From("a"), Member);

    private static async IAsyncEnumerable<SubjectRow> Rows(int count, Action? end = null, int at = -1, CancellationTokenSource? source = null)
    {
        for (var number = 0; number < count; number++)
        {
            if (number == at) await source!.CancelAsync();
            yield return Row($"p{number}");
        }
        await Task.Yield();
        end?.Invoke();
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }
}
