using LamTheoBac.Domain.Coverage.Kernel;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>The possible cases of some measures, world by world; what does not depend on the world is found once.</summary>
internal sealed class CaseSpaces
{
    private readonly AskedMeasures _asked;
    private readonly List<FactorList> _lists;

    public CaseSpaces(AskedMeasures asked)
    {
        _asked = asked;
        _lists = [.. KnownImplications.Naming(asked.Basis, asked.Attributes).Select(group => new FactorList(group, asked))];
    }

    /// <summary>The cases of one world; null where related attributes alone have too many to be listed.</summary>
    public CaseSpace? In(World world)
    {
        var tests = _asked.Leaves.Select(leaf => LeafTest.Of(leaf, world.Cycle, world.AsOf)).ToList();
        var factors = new List<Factor>();
        foreach (var list in _lists)
        {
            if (list.In(world, tests) is not { } factor) return null;
            factors.Add(factor);
        }
        return new CaseSpace(world, [.. factors.OrderBy(factor => factor.Attributes[0].Text, StringComparer.Ordinal)]);
    }
}
