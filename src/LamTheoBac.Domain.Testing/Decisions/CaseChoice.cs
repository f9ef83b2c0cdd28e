namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// Chooses cases so that every leaf has a pair among them: step by step first, then, where all pairs are listed, by going
/// through smaller sets. Always the same for the same pairs.
/// </summary>
internal sealed class CaseChoice
{
    /// <summary>The most sets that are gone through while smaller ones are looked for.</summary>
    public const int MostSets = 200_000;

    private readonly DecidingPairs _pairs;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _sets;

    private CaseChoice(DecidingPairs pairs) => _pairs = pairs;

    /// <summary>The chosen cases, and whether no set is smaller.</summary>
    public static (IReadOnlyList<long> Cases, bool IsSmallest) Of(DecidingPairs pairs)
    {
        if (pairs.Count == 0) return ([], true);
        var choice = new CaseChoice(pairs);
        var (chosen, least) = (choice.StepByStep(), pairs.LeastCases);
        if (!pairs.IsComplete) return (chosen, chosen.Count == least);
        for (var size = least; size < chosen.Count; size++)
        {
            choice._seen.Clear();
            if (choice.Grow(new Chosen(pairs.Count), new Room(size, size - least + 1, 0)) is { } smaller) return (smaller, true);
            if (choice._sets > MostSets) return (chosen, false);
        }
        return (chosen, true);
    }

    private List<long> StepByStep()
    {
        var chosen = new Chosen(_pairs.Count);
        while (chosen.FirstOpen is { } open)
        {
            var near = chosen.Cases.SelectMany(_pairs.Around).Where(step => !chosen.Has(step.Leaf)).OrderBy(step => step.Leaf).ThenBy(step => _pairs.EaseOf(step.Other)).Select(step => (long?)step.Other).FirstOrDefault();
            if (near is { } next) chosen = chosen.With(_pairs, next);
            else chosen = chosen.With(_pairs, _pairs.Listed[open][0].WhenTrue, _pairs.Listed[open][0].WhenFalse);
        }
        return WithoutNeedless([.. chosen.Cases]);
    }

    // A case that was chosen for one leaf can become needless when the pair of another brings a pair for that leaf too.
    private List<long> WithoutNeedless(List<long> chosen)
    {
        foreach (var number in chosen.ToList())
        {
            List<long> others = [.. chosen.Where(other => other != number)];
            if (new Chosen(_pairs.Count).With(_pairs, others).FirstOpen is null) chosen = others;
        }
        return chosen;
    }

    /// <summary>
    /// A set of the size that grows out of this one; null where there is none. A set falls into parts that pairs join. It
    /// is grown part after part, each from its lowest leaf on, and cannot have more parts than its size exceeds the least.
    /// </summary>
    private IReadOnlyList<long>? Grow(Chosen chosen, Room room)
    {
        if (chosen.FirstOpen is not { } open) return chosen.Cases;
        if (_sets > MostSets || !_seen.Add($"{room.PartStart}|{string.Join(',', chosen.Cases.Take(room.PartStart).Order())}|{string.Join(',', chosen.Cases.Skip(room.PartStart).Order())}")) return null;
        _sets++;
        if (chosen.Cases.Count < room.Size)
            foreach (var (_, other) in chosen.Cases.Skip(room.PartStart).SelectMany(_pairs.Around).Where(step => !chosen.Has(step.Leaf)))
                if (Grow(chosen.With(_pairs, other), room) is { } grown)
                    return grown;
        if (chosen.Cases.Count + 2 <= room.Size && room.Parts > 0)
            foreach (var pair in _pairs.Listed[open].Where(pair => !chosen.Cases.Contains(pair.WhenTrue) && !chosen.Cases.Contains(pair.WhenFalse)))
                if (Grow(chosen.With(_pairs, pair.WhenTrue, pair.WhenFalse), new Room(room.Size, room.Parts - 1, chosen.Cases.Count)) is { } grown)
                    return grown;
        return null;
    }

    /// <summary>What may still be added.</summary>
    private readonly record struct Room(int Size, int Parts, int PartStart);

    /// <summary>Cases, and the leaves that have a pair among them.</summary>
    private sealed class Chosen
    {
        private readonly bool[] _has;

        public Chosen(int leaves)
            : this([], new bool[leaves])
        {
        }

        private Chosen(IReadOnlyList<long> cases, bool[] has)
        {
            Cases = cases;
            _has = has;
        }

        public IReadOnlyList<long> Cases { get; }

        public int? FirstOpen => Array.IndexOf(_has, false) is >= 0 and var leaf ? leaf : null;

        public bool Has(int leaf) => _has[leaf];

        public Chosen With(DecidingPairs pairs, params IReadOnlyList<long> more)
        {
            var (cases, has) = (Cases.ToList(), (bool[])_has.Clone());
            foreach (var number in more)
            {
                foreach (var (leaf, other) in pairs.Around(number))
                    if (cases.Contains(other))
                        has[leaf] = true;
                cases.Add(number);
            }
            return new Chosen(cases, has);
        }
    }
}
