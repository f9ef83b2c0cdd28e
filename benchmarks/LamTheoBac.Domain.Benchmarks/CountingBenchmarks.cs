using BenchmarkDotNet.Attributes;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Benchmarks;

/// <summary>One question: how much cheaper is counting packed facts than asking each person's facts with LINQ?</summary>
[MemoryDiagnoser]
public class CountingBenchmarks
{
    private const string Rules = """
        rule book counting
        measure official of person
          population party-member
          exclude exempt-from-activities
          except temporarily-elsewhere
          met official-member
        """;

    private static readonly LocalDate AsOf = new(2017, 12, 31);
    private RuleBook _book = null!;
    private FactTable _facts = null!;
    private FactSnapshot _snapshot = null!;

    /// <summary>Cells of about 20 persons under committees of 50 cells.</summary>
    [Params(5_600, 56_000)]
    public int Persons { get; set; }

    [GlobalSetup]
    public void Pack()
    {
        _book = RuleBook.Parse(Rules).Match(book => book, faults => throw new InvalidOperationException(faults.ToString()));
        var register = Register.Create(Contents(Persons)).Match(made => made, faults => throw new InvalidOperationException(faults.ToString()));
        _snapshot = FactSnapshot.Of(register, CommitmentCycle.OfYear(2017), AsOf);
        _facts = FactTable.Of(register, _book, CommitmentCycle.OfYear(2017), AsOf);
        if (Linq() != Engine()) throw new InvalidOperationException("the counts differ: no time is worth printing");
    }

    [Benchmark(Baseline = true)]
    public long Linq() => _snapshot.Register.Contents.People
        .Select(person => _snapshot.Find(person.Id)!)
        .Where(person => person.IsPartyMember && !person.IsExempt)
        .LongCount(person => person.Status == MembershipStatus.Official);

    [Benchmark]
    public long Engine() => new CoverageEngine().Evaluate(_book, _facts)[OrganizationId.From("root"), "official"].Met;

    private static RegisterContents Contents(int persons)
    {
        var since = Validity.Since(new LocalDate(2010, 1, 1));
        var root = OrganizationPeriod.Of(OrganizationId.From("root"), since, "", OrganizationLevel.Province);
        var committees = Enumerable.Range(0, (persons / 1_000) + 1)
            .Select(number => OrganizationPeriod.Of(OrganizationId.From($"c{number}"), since, "", OrganizationLevel.GrassrootsCommittee, parent: root.Id)).ToList();
        var cells = Enumerable.Range(0, (persons / 20) + 1)
            .Select(number => OrganizationPeriod.Of(OrganizationId.From($"c{number / 50}-{number}"), since, "", OrganizationLevel.Cell, parent: committees[number / 50].Id)).ToList();
        var ids = Enumerable.Range(0, persons).Select(number => PersonId.From($"p{number}")).ToList();
        return new RegisterContents
        {
            Organizations = [root, .. committees, .. cells],
            People = [.. ids.Select(id => Person.Of(id))],
            Memberships = [.. ids.Select((id, number) => Membership.Of(id, number % 25 == 0 ? MembershipStatus.Probationary : MembershipStatus.Official, since))],
            Assignments = [.. ids.Select((id, number) => Assignment.Of(id, cells[number / 20].Id, AssignmentRole.Primary, since))],
            Exemptions = [.. ids.Where((_, number) => number % 30 == 7).Select(id => Exemption.Of(id, since, ExemptionReason.Age))],
        };
    }
}
