using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// Some possible cases of many measures at once, the same in every run. Measures that some case tells apart are not the
/// same; of measures that none tells apart nothing is known.
/// </summary>
internal sealed class SampleCases
{
    /// <summary>How many cases are drawn.</summary>
    public const int Size = 1024;

    private const int MostTried = 1000;

    private readonly AskedMeasures _asked;
    private readonly int _mostTried;
    private readonly World _world;
    private readonly LeafTest[] _tests;
    private ulong _drawn;

    private SampleCases(AskedMeasures asked, int mostTried)
    {
        _asked = asked;
        _mostTried = mostTried;
        _world = Worlds.Natural(asked);
        _tests = [.. asked.Leaves.Select(leaf => LeafTest.Of(leaf, _world.Cycle, _world.AsOf))];
    }

    /// <summary>For each measure a number that says how it classifies the cases; measures that are the same have the same.</summary>
    public static IReadOnlyList<ulong> Fingerprints(AskedMeasures asked)
    {
        var fingerprints = new ulong[asked.Programs.Sum(program => program.Measures.Count)];
        if (Of(asked) is not { } columns) return fingerprints;
        var outcomes = new CaseOutcomes(asked);
        outcomes.Keep([.. asked.Programs.Select(program => BlockEvaluator.Of(program, columns))], 0);
        for (var measure = 0; measure < fingerprints.Length; measure++)
            foreach (var outcome in Enum.GetValues<Outcome>())
                for (var word = 0; word * 64 < Size; word++)
                    fingerprints[measure] = Mixed(fingerprints[measure] ^ outcomes.Of(measure, outcome, word));
        return fingerprints;
    }

    /// <summary>The truths of all criteria, a row a case; null where none was found for some related attributes.</summary>
    /// <param name="asked">The measures.</param>
    /// <param name="mostTried">How often values of related attributes are drawn until they can stand together.</param>
    public static BitColumns? Of(AskedMeasures asked, int mostTried = MostTried) => new SampleCases(asked, mostTried).Draw();

    private BitColumns? Draw()
    {
        var columns = BitColumns.WithRows(_tests.Length, Size);
        foreach (var group in KnownImplications.Naming(_asked.Basis, _asked.Attributes))
        {
            var slots = group.SlotsOf(_asked.Leaves);
            var candidates = CandidateValues.Of(group, _asked.DeclarationOf, _tests, _world);
            AttributeValue[]? values = null;
            for (var row = 0; row < Size; row++)
            {
                // A case that stands twice only says less.
                values = Draw(group, candidates) ?? values;
                if (values is null) return null;
                foreach (var (slot, name) in slots) columns.Set(row, slot, _tests[slot].Of(values[name]));
            }
        }
        return columns;
    }

    private AttributeValue[]? Draw(RelatedAttributes group, AttributeValue[][] candidates)
    {
        for (var tried = 0; tried < _mostTried; tried++)
        {
            var values = Array.ConvertAll(candidates, own => own[Below(own.Length)]);
            if (group.CanStandTogether(values)) return values;
        }
        return null;
    }

    // A few multiplications spread a counter over all numbers (SplitMix64).
    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }

    private int Below(int count)
    {
        _drawn = unchecked(_drawn + 0x9E3779B97F4A7C15);
        return (int)(Mixed(_drawn) % (ulong)count);
    }
}
