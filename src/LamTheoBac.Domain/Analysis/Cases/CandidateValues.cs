using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// The values to be tried of an attribute, so that every combination of truths shows up: what is compared with, and its
/// neighbours. The plain value (absent, false or 0) comes first, unknown last.
/// </summary>
internal static class CandidateValues
{
    /// <summary>The candidates of related attributes, one list for each in the order of their names.</summary>
    /// <param name="group">The related attributes.</param>
    /// <param name="declarationOf">What is declared of each.</param>
    /// <param name="tests">What attributes are compared with, these and others.</param>
    /// <param name="world">What the anchors stand for.</param>
    public static AttributeValue[][] Of(RelatedAttributes group, Func<AttributeName, AttributeDeclaration> declarationOf, IReadOnlyList<LeafTest> tests, World world)
    {
        var declared = group.Names.Select(declarationOf).ToList();
        var named = declared.Select(one => tests.Where(test => test.Attribute == one.Name).ToList()).ToList();
        // Only numbers are compared with related ones.
        var numbers = named.Where((_, name) => declared[name].Type == AttributeType.Integer).SelectMany(own => own).ToList();
        return [.. declared.Select((one, name) => Of(one, group.Traits[name], one.Type == AttributeType.Integer ? numbers : named[name], world))];
    }

    private static AttributeValue[] Of(AttributeDeclaration attribute, AttributeTraits traits, List<LeafTest> related, World world)
    {
        var known = attribute.Type switch
        {
            AttributeType.Boolean => [AttributeValue.Of(false), AttributeValue.Of(true)],
            AttributeType.Integer => Numbers(related, traits.Minimum, traits.Maximum).Select(AttributeValue.Of),
            AttributeType.Date => Days(related, traits.IsOnRecord ? world.AsOf : CaseDay.Of(CaseDay.Last), world).Select(day => AttributeValue.Of(CaseDay.Of(day))),
            AttributeType.Symbol => attribute.Symbols.Select(AttributeValue.OfSymbol),
            _ => Ids(related).Select(AttributeValue.OfId),
        };
        return [.. new[] { AttributeValue.Absent }.Where(_ => traits.CanBeAbsent), .. known, .. new[] { AttributeValue.Unknown }.Where(_ => traits.CanBeUnknown)];
    }

    /// <summary>Whether a value is what a subject has of whom nothing is on record.</summary>
    public static bool IsPlain(AttributeValue value) =>
        value.State == ReportState.Absent || (value is { State: ReportState.Known, Number: 0 } && value.Type is (AttributeType.Boolean or AttributeType.Integer));

    // 0 and 1 beside what is named, because "none" and "some" matter to related attributes.
    private static IEnumerable<long> Numbers(List<LeafTest> related, long minimum, long maximum) => OneOfEachSpan(related)
        .Append(0).Append(1).Append(Math.Clamp(0, minimum, maximum)).Where(number => number >= minimum && number <= maximum)
        .Distinct().OrderBy(number => number != 0).ThenBy(number => number);

    private static IEnumerable<long> Days(List<LeafTest> related, LocalDate last, World world)
    {
        var near = Near(related).Where(day => day >= CaseDay.First && day <= AttributeValue.DayNumber(last)).Distinct().Order().ToList();
        return near.Count > 0 ? near : [AttributeValue.DayNumber(LocalDate.Min(last, world.Cycle.Start))];
    }

    // Of the numbers between two that are named, one stands for all.
    private static IEnumerable<long> OneOfEachSpan(List<LeafTest> related)
    {
        var named = related.SelectMany(test => test.Operands).Select(operand => operand.Number).Distinct().ToList();
        if (named.Count > 0 && named.Min() is > long.MinValue and var least) yield return least - 1;
        foreach (var number in named)
        {
            yield return number;
            if (number < long.MaxValue) yield return number + 1;
        }
    }

    private static IEnumerable<long> Near(List<LeafTest> related) => related.SelectMany(test => test.Operands).SelectMany(operand => Around(operand.Number));

    private static IEnumerable<long> Around(long number)
    {
        if (number > long.MinValue) yield return number - 1;
        yield return number;
        if (number < long.MaxValue) yield return number + 1;
    }

    private static IEnumerable<string> Ids(List<LeafTest> related)
    {
        var named = related.SelectMany(test => test.Operands).Select(operand => operand.Text!).Distinct().Order(StringComparer.Ordinal).ToList();
        var other = "x";
        while (named.Contains(other)) other += "x";
        return [other, .. named];
    }
}
