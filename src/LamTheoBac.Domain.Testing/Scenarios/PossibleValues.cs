using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>
/// Tells which given values no subject can have: by themselves, or together with whatever related attributes that are not
/// given might be.
/// </summary>
internal sealed class PossibleValues(SubjectBasis basis, Func<AttributeName, AttributeDeclaration> declarationOf, World world)
{
    /// <summary>The related attributes whose given values cannot stand together, one list for each such group; none where all is possible.</summary>
    public IEnumerable<ValueList<AttributeName>> Conflicts(IReadOnlyDictionary<AttributeName, AttributeValue> given) =>
        KnownImplications.Of(basis).Where(group => group.Names.Any(given.ContainsKey) && !CanStand(group, given)).Select(group => group.Names.Where(given.ContainsKey).ToValueList());

    private bool CanStand(RelatedAttributes group, IReadOnlyDictionary<AttributeName, AttributeValue> given)
    {
        for (var i = 0; i < group.Names.Count; i++)
            if (given.TryGetValue(group.Names[i], out var value) && !IsWithin(group.Traits[i], value))
                return false;
        var candidates = CandidateValues.Of(group, declarationOf, [.. given.Select(pair => TestOf(pair.Key, pair.Value)).OfType<LeafTest>()], world);
        for (var i = 0; i < candidates.Length; i++)
            if (given.TryGetValue(group.Names[i], out var value))
                candidates[i] = [value];
        return Fits(group, candidates, new AttributeValue[candidates.Length], 0);
    }

    private bool IsWithin(AttributeTraits traits, AttributeValue value) => value.State switch
    {
        ReportState.Absent => traits.CanBeAbsent,
        ReportState.Unknown => traits.CanBeUnknown,
        _ => value.Type switch
        {
            AttributeType.Integer => value.Number >= traits.Minimum && value.Number <= traits.Maximum,
            AttributeType.Date => !traits.IsOnRecord || value.Number <= AttributeValue.DayNumber(world.AsOf),
            _ => true,
        },
    };

    /// <summary>As if a rule compared with the given value, so that its neighbours are tried of related attributes.</summary>
    private LeafTest? TestOf(AttributeName name, AttributeValue value) =>
        OperandOf(value) is { } operand ? LeafTest.Of(new Criterion.Comparison(name, ComparisonOperator.Equal, operand), world.Cycle, world.AsOf) : null;

    private static Operand? OperandOf(AttributeValue value) => value.Type switch
    {
        AttributeType.Integer => new Operand.Integer(value.Number),
        AttributeType.Date => new Operand.Date(CaseDay.Of(value.Number)),
        _ => null,
    };

    private static bool Fits(RelatedAttributes group, AttributeValue[][] candidates, AttributeValue[] values, int next)
    {
        if (next == values.Length) return group.CanStandTogether(values);
        foreach (var candidate in candidates[next])
        {
            values[next] = candidate;
            if (Fits(group, candidates, values, next + 1)) return true;
        }
        return false;
    }
}
