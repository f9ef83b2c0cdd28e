using System.Numerics;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// All cases that criteria can tell apart and that are possible in one world: the product of independent factors.
/// </summary>
internal sealed class CaseSpace
{
    private CaseSpace(World world, IReadOnlyList<Factor> factors)
    {
        World = world;
        Factors = factors;
    }

    /// <summary>What the anchors stand for.</summary>
    public World World { get; }

    /// <summary>The factors, in the order of their first attribute.</summary>
    public IReadOnlyList<Factor> Factors { get; }

    /// <summary>How many cases there are.</summary>
    public BigInteger Count => Factors.Aggregate(BigInteger.One, (product, factor) => product * factor.States.Count);

    /// <summary>Tells spaces apart by the truths that their cases can have; worlds that differ in days alone have one.</summary>
    public string Fingerprint => string.Join('|', Factors.Select(factor => string.Join(',', factor.States.Select(state => string.Concat(state.Truths.Select(truth => (int)truth))))));

    /// <summary>The cases of these criteria; null where related attributes alone have too many to be listed.</summary>
    public static CaseSpace? Of(SubjectBasis basis, IReadOnlyList<Criterion> leaves, Func<AttributeName, AttributeDeclaration> declarationOf, World world)
    {
        var tests = leaves.Select(leaf => LeafTest.Of(leaf, world.Cycle, world.AsOf)).ToList();
        var named = tests.Select(test => test.Attribute).Distinct().ToList();
        var related = KnownImplications.Of(basis).Where(group => group.Names.Any(named.Contains)).ToList();
        var alone = named.Where(name => !related.Any(group => group.Names.Contains(name))).Select(name => RelatedAttributes.Alone(name, AttributeTraits.Any));
        var factors = new List<Factor>();
        foreach (var group in related.Concat(alone))
        {
            if (FactorList.Of(group, tests, declarationOf, world) is not { } factor) return null;
            factors.Add(factor);
        }
        return new CaseSpace(world, [.. factors.OrderBy(factor => factor.Attributes[0].Text, StringComparer.Ordinal)]);
    }
}
