using System.Security.Cryptography;
using System.Text;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The counts of a part of the country (bảng kê số đếm), as plain data that can be sent from where they were counted to where they are added up.
/// Sheets of parts that have nobody in common add up to the sheet of all, in any order; a part may be a branch of the
/// tree, or some of the persons of it. Equality is by all of it.
/// </summary>
public sealed record TallySheet
{
    private TallySheet(string rules, CommitmentCycle cycle, LocalDate asOf, IEnumerable<TallyRow> rows)
    {
        (Rules, Cycle, AsOf) = (rules, cycle, asOf);
        Rows = [.. rows.GroupBy(row => row.Organization).Select(Sum).Where(row => row.Counters.Any(counter => counter != 0)).OrderBy(row => row.Organization)];
    }

    /// <summary>The fingerprint of the rules that were asked, see <see cref="FingerprintOf"/>.</summary>
    public string Rules { get; }

    /// <summary>The cycle that was asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The day as of which the facts held.</summary>
    public LocalDate AsOf { get; }

    /// <summary>A row for each organization that counts somebody of its own, by id in ordinal order.</summary>
    public ValueList<TallyRow> Rows { get; }

    /// <summary>The counts of a report.</summary>
    public static TallySheet Of(CoverageReport report)
    {
        Guard.Against.Null(report);
        return new(FingerprintOf(report.Book), report.Cycle, report.AsOf, Enumerable.Range(0, report.Tree.Count).Select(position =>
            new TallyRow(report.Tree[position].Id, [.. report.Book.Measures.SelectMany(measure => report.Counted(measure).Own(measure, position))])));
    }

    /// <summary>A sheet as it was sent. Rows of one organization are added up; what is odd about them is found by <see cref="RollUp"/>.</summary>
    public static TallySheet Of(string rules, CommitmentCycle cycle, LocalDate asOf, IEnumerable<TallyRow> rows) =>
        new(Guard.Against.NullOrEmpty(rules), Guard.Against.Null(cycle), asOf, Guard.Against.Null(rows));

    /// <summary>What tells rules apart: the SHA-256 of their canonical text, in upper-case hexadecimal digits.</summary>
    public static string FingerprintOf(RuleBook book) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Guard.Against.Null(book).Format())));

    /// <summary>The sheet of both parts; refused where they answer different questions.</summary>
    public OneOf<TallySheet, Refusal> Add(TallySheet other)
    {
        Guard.Against.Null(other);
        return new Reasons()
            .Require(Rules == other.Rules, TallyFaultCodes.OtherRules, nameof(Rules), other.Rules, Rules)
            .Require(Cycle == other.Cycle, TallyFaultCodes.OtherCycle, nameof(Cycle), other.Cycle.Id, Cycle.Id.Text)
            .Require(AsOf == other.AsOf, TallyFaultCodes.OtherDay, nameof(AsOf), other.AsOf, $"{AsOf:uuuu-MM-dd}")
            .Or(() => new TallySheet(Rules, Cycle, AsOf, Rows.Concat(other.Rows)));
    }

    /// <summary>The figures of every organization with its subtree; refused where the rules are others, an organization is not in the tree, or a row has not the counters of the rules.</summary>
    /// <param name="book">The rules that were asked.</param>
    /// <param name="tree">All organizations of the day.</param>
    public OneOf<CoverageFigures, Refusal> RollUp(RuleBook book, OrganizationTree tree)
    {
        Guard.Against.Null(tree);
        var reasons = new Reasons().Require(FingerprintOf(book) == Rules, TallyFaultCodes.OtherRules, nameof(Rules), FingerprintOf(book), Rules);
        var counters = CounterLayout.FirstsOf(book.Measures)[^1];
        for (var index = 0; index < Rows.Count; index++)
        {
            var row = Rows[index];
            if (tree.PositionOf(row.Organization) is null) reasons.AddAt(RegisterFaultCodes.UnknownReference, nameof(Rows), index, row.Organization, "organizations");
            if (row.Counters.Count != counters || row.Counters.Any(counter => counter < 0)) reasons.AddAt(TallyFaultCodes.IllegalCounters, nameof(Rows), index, string.Join(", ", row.Counters), $"{counters}");
        }
        return reasons.Or(() => new CoverageFigures(book, Cycle, AsOf, tree, Rows));
    }

    private static TallyRow Sum(IGrouping<OrganizationId, TallyRow> rows)
    {
        var counters = new long[rows.Max(row => row.Counters.Count)];
        foreach (var row in rows)
            for (var counter = 0; counter < row.Counters.Count; counter++)
                counters[counter] += row.Counters[counter];
        return new TallyRow(rows.Key, [.. counters]);
    }
}
