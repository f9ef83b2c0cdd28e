using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>
/// What changes between two rule books (so sánh hai sổ quy tắc), RULES.md section 6: not which words, but who can be
/// classified otherwise. Exact: every possible case is gone through, known or not. Equality is by the measures.
/// </summary>
public sealed record RuleBookDiff
{
    private RuleBookDiff(RuleBook before, RuleBook after, ValueList<MeasureDiff> measures)
    {
        Before = before;
        After = after;
        Measures = measures;
    }

    /// <summary>The earlier book.</summary>
    public RuleBook Before { get; }

    /// <summary>The later book.</summary>
    public RuleBook After { get; }

    /// <summary>One entry a measure: those of the later book in its order, then those that it has no longer.</summary>
    public ValueList<MeasureDiff> Measures { get; }

    /// <summary>Whether no possible subject is classified otherwise, and no measure is added, removed or undecided.</summary>
    public bool ClassifiesAlike => Measures.All(measure => measure.Change is MeasureChange.Same or MeasureChange.Reworded);

    /// <summary>The differences between two books, whether or not they are editions of one.</summary>
    public static RuleBookDiff Between(RuleBook before, RuleBook after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var kept = after.Measures.Select(now => before.Find(now.Id) is { } earlier && earlier.Basis == now.Basis
            ? MeasureComparison.Of(before, earlier, after, now)
            : Only(now, MeasureChange.Added));
        var removed = before.Measures.Where(earlier => after.Find(earlier.Id)?.Basis != earlier.Basis).Select(earlier => Only(earlier, MeasureChange.Removed));
        return new RuleBookDiff(before, after, [.. kept, .. removed]);
    }

    private static MeasureDiff Only(Measure measure, MeasureChange change) => new(measure.Id, measure.Basis, change, [], []);
}
