using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>
/// How many subjects one book classifies so and another so (bảng dòng chuyển giữa các diện): a count for each pair of
/// classes, those that stay and <see cref="Outcome.Outside"/> included, so that entering and leaving the population show.
/// Equality is by all counts.
/// </summary>
public sealed record FlowTable
{
    private readonly ValueList<long> _counts;

    private FlowTable(ValueList<long> counts) => _counts = counts;

    /// <summary>How many classes a table tells apart.</summary>
    internal static int Classes { get; } = Enum.GetValues<Outcome>().Length;

    /// <summary>How many went from this class to that one; 0 and more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A class is none of its enum.</exception>
    public long this[Outcome from, Outcome to] => _counts[WayOf(Guard.Against.EnumOutOfRange(from), Guard.Against.EnumOutOfRange(to))];

    /// <summary>How many changed their class.</summary>
    public long Moved => Total - Enum.GetValues<Outcome>().Sum(outcome => this[outcome, outcome]);

    /// <summary>Everybody who stands at the organization or below, counted or not.</summary>
    public long Total => _counts.Sum();

    /// <summary>How many were of this class before.</summary>
    public long From(Outcome outcome) => Enum.GetValues<Outcome>().Sum(to => this[outcome, to]);

    /// <summary>How many are of this class after.</summary>
    public long To(Outcome outcome) => Enum.GetValues<Outcome>().Sum(from => this[from, outcome]);

    /// <summary>The table of these subjects, each given by its way.</summary>
    internal static FlowTable Of(ReadOnlySpan<byte> ways)
    {
        var counts = new long[Classes * Classes];
        foreach (var way in ways) counts[way]++;
        return new FlowTable([.. counts]);
    }

    /// <summary>A pair of classes as one small number.</summary>
    internal static byte WayOf(Outcome from, Outcome to) => (byte)(((int)from * Classes) + (int)to);
}
