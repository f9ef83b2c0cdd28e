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
    private const int Size = 1024;
    private const int MostTried = 1000;

    private readonly AskedMeasures _asked;
    private readonly World _world;
    private readonly LeafTest[] _tests;
    private ulong _drawn;

    private SampleCases(AskedMeasures asked)
    {
        _asked = asked;
        _world = Worlds.Natural(asked);
        _tests = [.. asked.Leaves.Select(leaf => LeafTest.Of(leaf, _world.Cycle, _world.AsOf))];
    }

    /// <summary>For each measure a number that says how it classifies the cases; measures that are the same have the same.</summary>
    public static IReadOnlyList<ulong> Fingerprints(AskedMeasures asked) => new SampleCases(asked).Fingerprints();

    private ulong[] Fingerprints()
    {
        var (columns, outcomes) = (Draw(), new CaseOutcomes(_asked));
        outcomes.Keep([.. _asked.Programs.Select(program => BlockEvaluator.Of(program, columns))], 0);
        var fingerprints = new ulong[_asked.Programs.Sum(program => program.Measures.Count)];
        for (var measure = 0; measure < fingerprints.Length; measure++)
            foreach (var outcome in Enum.GetValues<Outcome>())
                for (var word = 0; word * 64 < Size; word++)
                    fingerprints[measure] = Mixed(fingerprints[measure] ^ outcomes.Of(measure, outcome, word));
        return fingerprints;
    }

    private BitColumns Draw()
    {
        var columns = BitColumns.WithRows(_tests.Length, Size);
        foreach (var group in KnownImplications.Naming(_asked.Basis, _asked.Attributes))
        {
            var slots = _tests.Select((test, slot) => (test, slot, Name: group.Names.TakeWhile(name => name != test.Attribute).Count())).Where(own => own.Name < group.Names.Count).ToList();
            var candidates = CandidateValues.Of(group, _asked.DeclarationOf, [.. slots.Select(own => own.test)], _world);
            var values = new AttributeValue[candidates.Length];
            for (var row = 0; row < Size; row++)
            {
                // Where no luck is had, what is asked of these attributes stays unknown in all rows from here on.
                if (!Draw(group, candidates, values)) break;
                foreach (var (test, slot, name) in slots) columns.Set(row, slot, test.Of(values[name]));
            }
        }
        return columns;
    }

    private bool Draw(RelatedAttributes group, AttributeValue[][] candidates, AttributeValue[] values)
    {
        for (var tried = 0; tried < MostTried; tried++)
        {
            for (var name = 0; name < values.Length; name++) values[name] = candidates[name][Below(candidates[name].Length)];
            if (group.CanStandTogether(values)) return true;
        }
        return false;
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
