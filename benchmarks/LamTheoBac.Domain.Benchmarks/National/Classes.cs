using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>
/// The agreed form of an answer: for each position of the tree and each measure five counts, met, not met, undetermined,
/// excluded, excepted.
/// </summary>
internal static class Classes
{
    public const int Outside = -1;
    public const int Met = 0;
    public const int NotMet = 1;
    public const int Undetermined = 2;
    public const int Excluded = 3;
    public const int Excepted = 4;
    public const int Count = 5;

    /// <summary>How many numbers one position has.</summary>
    public static int Width { get; } = NationalRules.Book.Measures.Count * Count;

    /// <summary>RULES.md section 4 with three-valued answers; null is unknown.</summary>
    public static int Of(bool? population, bool? excluded, bool? met, bool? excepted) =>
        population == false ? Outside
        : population is null ? Undetermined
        : excluded == true ? Excluded
        : excluded is null ? Undetermined
        : met == true ? Met
        : met is null ? Undetermined
        : excepted == true ? Excepted
        : excepted is null ? Undetermined
        : NotMet;

    /// <summary>Adds the counts of every position to its superior's.</summary>
    public static int[] RollUp(int[] counts, OrganizationTree tree)
    {
        for (var position = tree.Count - 1; position > 0; position--)
        {
            var own = counts.AsSpan(position * Width, Width);
            var above = counts.AsSpan(tree.ParentOf(position) * Width, Width);
            for (var index = 0; index < Width; index++) above[index] += own[index];
        }
        return counts;
    }

    /// <summary>The counts of a report.</summary>
    public static int[] Of(CoverageReport report)
    {
        var counts = new int[report.Tree.Count * Width];
        for (var position = 0; position < report.Tree.Count; position++)
            for (var measure = 0; measure < report.Book.Measures.Count; measure++)
            {
                var tally = report.At(position, report.Book.Measures[measure]).Tally;
                int[] own = [(int)tally.Met, (int)tally.NotMet, (int)tally.Undetermined, (int)tally.Excluded, (int)tally.Excepted];
                own.CopyTo(counts, (position * Width) + (measure * Count));
            }
        return counts;
    }
}
