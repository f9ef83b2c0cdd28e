using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>
/// The possible cases of one measure on the day of a report, asked from where a subject stands: which are the nearest
/// that meet it. Answers are kept, since many subjects stand alike.
/// </summary>
internal sealed class RepairCases
{
    private const int MostTried = 200_000;

    private readonly AskedMeasures _asked;
    private readonly CaseSpace _space;
    private readonly LeafTest[] _tests;
    private readonly Dictionary<string, IReadOnlyList<CaseRepair>?> _answers = new(StringComparer.Ordinal);

    private RepairCases(AskedMeasures asked, CaseSpace space, World world)
    {
        _asked = asked;
        _space = space;
        _tests = [.. asked.Leaves.Select(leaf => LeafTest.Of(leaf, world.Cycle, world.AsOf))];
    }

    /// <summary>The independent facts of the measure.</summary>
    public IReadOnlyList<Factor> Factors => _space.Factors;

    /// <summary>The cases of a measure on the day of a report; null where related attributes have too many.</summary>
    public static RepairCases? Of(CoverageReport report, Measure measure)
    {
        var asked = new AskedMeasures(measure.Basis, (report.Book, [measure]));
        var world = new World(report.Cycle, report.AsOf);
        return new CaseSpaces(asked).In(world) is { } space ? new RepairCases(asked, space, world) : null;
    }

    /// <summary>Where a subject with these values stands.</summary>
    public Truth[] TruthsOf(Func<AttributeName, AttributeValue> read) => Array.ConvertAll(_tests, test => test.Of(read(test.Attribute)));

    /// <summary>The attributes that the criteria in these slots ask, in their order.</summary>
    public ValueList<AttributeName> AttributesOf(IEnumerable<int> slots) => [.. slots.Select(slot => _tests[slot].Attribute).Distinct().OrderBy(name => name.Text, StringComparer.Ordinal)];

    /// <summary>Where the subject of a row of packed facts stands.</summary>
    public Truth[] TruthsOf(SubjectColumns columns, int row) => [.. _asked.Leaves.Select(leaf => columns.TruthOf(row, leaf))];

    /// <summary>Every smallest repair, one for each set of attributes; null where there are too many to try.</summary>
    public IReadOnlyList<CaseRepair>? Smallest(Truth[] current)
    {
        var key = TruthText.Of(current);
        if (!_answers.TryGetValue(key, out var answer)) _answers[key] = answer = Search(current);
        return answer;
    }

    /// <summary>How the measure classifies these cases.</summary>
    public IReadOnlyList<Outcome> Classify(IReadOnlyList<Truth[]> cases) => GivenCases.Classify(_asked, cases, (outcomes, word, bit) => outcomes.At(0, word, bit));

    private IReadOnlyList<CaseRepair>? Search(Truth[] current)
    {
        var moves = Factors.Select(factor => MovesOf(factor, current)).ToList();
        var most = moves.Sum(own => own.Select(move => move.Changed.Count).DefaultIfEmpty(0).Max());
        for (var size = 1; size <= most; size++)
        {
            var tried = Combinations(moves, 0, size).Take(MostTried + 1).ToList();
            if (tried.Count > MostTried) return null;
            var outcomes = Classify([.. tried.Select(combination => combination.Aggregate(current, (truths, move) => move.Factor.Applied(move.State, truths)))]);
            var met = tried.Where((_, index) => outcomes[index] == Outcome.Met).Select(ToRepair).DistinctBy(repair => repair.Attributes).ToList();
            if (met.Count > 0) return met;
        }
        return [];
    }

    private List<Move> MovesOf(Factor factor, Truth[] current)
    {
        var moves = new List<Move>();
        foreach (var state in factor.States)
        {
            var changed = factor.Attributes.Where(name => factor.Slots.Where((slot, i) => _tests[slot].Attribute == name && state.Truths[i] != current[slot]).Any()).ToList();
            if (changed.Count > 0) moves.Add(new Move(factor, state, changed));
        }
        return moves;
    }

    private static IEnumerable<IReadOnlyList<Move>> Combinations(List<List<Move>> moves, int first, int size)
    {
        if (size == 0) return [[]];
        if (first == moves.Count) return [];
        return moves[first].Where(move => move.Changed.Count <= size)
            .SelectMany(move => Combinations(moves, first + 1, size - move.Changed.Count).Select(rest => (IReadOnlyList<Move>)[move, .. rest]))
            .Concat(Combinations(moves, first + 1, size));
    }

    private static CaseRepair ToRepair(IReadOnlyList<Move> moves) => new(
    [
        .. moves.SelectMany(move => move.Factor.Attributes.Zip(move.State.Values).Where(pair => move.Changed.Contains(pair.First)).Select(pair => (pair.First, pair.Second))),
    ]);

    private sealed record Move(Factor Factor, Factor.State State, IReadOnlyList<AttributeName> Changed);
}
