using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Rules;
using OneOf;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class TallySheetTests
{
    private static readonly RuleBook Book = Given.Book("""
        rule book parts
        measure members of person
          population party-member
          exclude suspended
          met plan.registered
        """);

    private int _splits;

    [Fact]
    public void Add_AnySplit_GivesTheReportOfTheWhole()
    {
        Gen.Select(RuleBookGen.Text, Gen.Int).Sample((text, seed) => RuleBook.Parse(text).Switch(book => Compare(book, seed), _ => { }), iter: 1_000);
        Assert.True(_splits > 700, $"{_splits} splits");
    }

    private void Compare(RuleBook book, int seed)
    {
        var register = RegisterGen.Make(seed, book.Attributes);
        var (whole, random) = (Given.Report(book, register), new Random(seed));
        if (whole.Tree.Count == 0) return;
        var sheets = Streamed.Parts(register, book, random.Next(1, 6), random).Select(part => Sent(TallySheet.Of(new CoverageEngine().Evaluate(book, part)))).ToArray();
        random.Shuffle(sheets);

        var sum = sheets.Aggregate((left, right) => Must(left.Add(right)));

        Assert.Equal(TallySheet.Of(whole), sum);
        var figures = Must(sum.RollUp(book, whole.Tree));
        foreach (var measure in book.Measures)
            for (var position = 0; position < whole.Tree.Count; position++)
            {
                Assert.Equal(whole.At(position, measure), figures.At(position, measure));
                Assert.Equal(whole.At(position, measure), figures[whole.Tree[position].Id, measure.Id]);
            }
        Interlocked.Increment(ref _splits);
    }

    [Fact]
    public void Add_SheetsOfOtherQuestions_IsRefusedWithAllReasons()
    {
        var (sheet, other) = (Sheet(), TallySheet.Of("other", CommitmentCycle.OfYear(2016), Given.AsOf.PlusDays(1), []));
        var reasons = sheet.Add(other).Match(_ => [], refusal => refusal.Reasons);
        Assert.Equal([TallyFaultCodes.OtherRules, TallyFaultCodes.OtherCycle, TallyFaultCodes.OtherDay], reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void RollUp_WhatCameInOddly_IsRefusedWithAllReasons()
    {
        var sheet = Sheet(new TallyRow(OrganizationId.From("a"), [1, 2]), new TallyRow(OrganizationId.From("b"), [1, 2, -1, 0]), new TallyRow(OrganizationId.From("root"), [0, 1, 2, 3]));
        var reasons = sheet.RollUp(Given.Book("rule book other\nmeasure m of person\n  population true\n  exclude suspended\n  met true"), Streamed.Tree("a")).Match(_ => [], refusal => refusal.Reasons);
        Assert.Equal(
            [(TallyFaultCodes.OtherRules, null), (TallyFaultCodes.IllegalCounters, 0), (RegisterFaultCodes.UnknownReference, 1), (TallyFaultCodes.IllegalCounters, (int?)1)],
            reasons.Select(reason => (reason.Code, ((FaultPlace.InStep)reason.Place).Index)));
    }

    [Fact]
    public void Of_RowsOfOneOrganization_AreAddedUp()
    {
        var figures = Must(Sheet(new TallyRow(OrganizationId.From("a"), [1, 2, 3, 4]), new TallyRow(OrganizationId.From("a"), [10, 20, 30, 40])).RollUp(Book, Streamed.Tree("a")));
        Assert.Equal(new Tally(44, 0, 11, 22, 33), figures[OrganizationId.From("root"), MeasureId.From("members")].Tally);
        Assert.Throws<KeyNotFoundException>(() => figures[OrganizationId.From("b"), MeasureId.From("members")]);
        Assert.Throws<KeyNotFoundException>(() => figures[OrganizationId.From("a"), MeasureId.From("nothing")]);
    }

    [Fact]
    public void Live_FactsOfAPart_AreNotTaken()
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree("a")) { IsPart = true };
        Assert.Throws<ArgumentException>(() => LiveCoverage.Of(Streamed.Built(builder)));
    }

    private static TallySheet Sheet(params IEnumerable<TallyRow> rows) => TallySheet.Of(TallySheet.FingerprintOf(Book), Given.Cycle, Given.AsOf, rows);

    /// <summary>Taken apart and put together again, as by sending.</summary>
    private static TallySheet Sent(TallySheet sheet) => TallySheet.Of(sheet.Rules, sheet.Cycle, sheet.AsOf, sheet.Rows.Reverse().Select(row => new TallyRow(OrganizationId.From(row.Organization.Text), [.. row.Counters])));

    private static T Must<T>(OneOf<T, Refusal> answer) => answer.Match(value => value, refusal => throw new InvalidOperationException(string.Join("\n", refusal.Reasons)));
}
