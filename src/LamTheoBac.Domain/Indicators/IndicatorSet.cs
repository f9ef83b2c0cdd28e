using System.Numerics;

namespace LamTheoBac.Domain.Indicators;

/// <summary>A set of the 27 indicators (tập biểu hiện), as 27 bits. Written as codes and ranges joined by <c>|</c>: <c>I.1-I.9|II.3</c>. <c>default</c> is the empty set.</summary>
public readonly record struct IndicatorSet
{
    private readonly uint _bits;

    private IndicatorSet(uint bits) => _bits = bits;

    /// <summary>The set without indicators.</summary>
    public static IndicatorSet Empty => default;

    /// <summary>All 27.</summary>
    public static IndicatorSet All => new((1u << IndicatorCode.Count) - 1);

    /// <summary>How many indicators it has, 0 to 27.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>The set of these indicators.</summary>
    public static IndicatorSet Of(params IEnumerable<IndicatorCode> codes) => new(Guard.Against.Null(codes).Aggregate(0u, (bits, code) => bits | (1u << code.Index)));

    /// <summary>Reads codes and ranges joined by <c>|</c>; an empty text is the empty set; null when some part is no code, or a range runs backwards.</summary>
    public static IndicatorSet? TryParse(string text)
    {
        var bits = 0u;
        foreach (var part in Guard.Against.Null(text).Split('|', StringSplitOptions.TrimEntries))
        {
            if (text.Length == 0) break;
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            var first = IndicatorCode.TryParse(dash < 0 ? part : part.AsSpan(0, dash).TrimEnd());
            var last = dash < 0 ? first : IndicatorCode.TryParse(part.AsSpan(dash + 1).TrimStart());
            if (first is not { } from || last is not { } to || from.Index > to.Index) return null;
            for (var index = from.Index; index <= to.Index; index++) bits |= 1u << index;
        }
        return new IndicatorSet(bits);
    }

    /// <summary>Whether the indicator is in the set.</summary>
    public bool Contains(IndicatorCode code) => (_bits & (1u << code.Index)) != 0;

    /// <summary>Whether every indicator of the set is in the other.</summary>
    public bool IsSubsetOf(IndicatorSet other) => (_bits & ~other._bits) == 0;

    /// <summary>What is in either set.</summary>
    public IndicatorSet Union(IndicatorSet other) => new(_bits | other._bits);

    /// <summary>What is in both sets.</summary>
    public IndicatorSet Intersect(IndicatorSet other) => new(_bits & other._bits);

    /// <summary>What is in this set and not in the other.</summary>
    public IndicatorSet Except(IndicatorSet other) => new(_bits & ~other._bits);

    /// <summary>The other indicators of the 27.</summary>
    public IndicatorSet Complement() => All.Except(this);

    /// <summary>The indicators of the set, in the order of their codes.</summary>
    public IEnumerable<IndicatorCode> Codes()
    {
        for (var bits = _bits; bits != 0; bits &= bits - 1) yield return IndicatorCode.At(BitOperations.TrailingZeroCount(bits));
    }

    /// <summary>Codes and ranges joined by <c>|</c>, a range within one group: <c>I.1-I.9|II.3</c>; empty for the empty set. <see cref="TryParse"/> reads it back.</summary>
    public override string ToString() => string.Join('|', Runs().Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}-{run.Last}"));

    private IEnumerable<(IndicatorCode First, IndicatorCode Last)> Runs()
    {
        (IndicatorCode First, IndicatorCode Last)? run = null;
        foreach (var code in Codes())
        {
            if (run is { } open && open.Last.Index + 1 == code.Index && open.Last.Group == code.Group)
            {
                run = (open.First, code);
                continue;
            }
            if (run is { } ended) yield return ended;
            run = (code, code);
        }
        if (run is { } last) yield return last;
    }
}
