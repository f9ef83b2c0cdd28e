using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// What the day of one attribute is compared with: fixed days, and days from an anchor. Only the order of these among
/// themselves matters to the attribute, and whether days lie between.
/// </summary>
internal static class DayMarks
{
    /// <summary>The number of the place that fixed days are counted from; those of anchors follow.</summary>
    public const int Origin = 0;

    /// <summary>The marks of each attribute of type date that is compared with any.</summary>
    public static IEnumerable<IReadOnlyList<(int Place, long Offset)>> Of(AskedMeasures asked, IReadOnlyList<DateAnchor> anchors)
    {
        var onRecord = KnownImplications.Of(asked.Basis).SelectMany(group => group.Names.Zip(group.Traits)).Where(pair => pair.Second.IsOnRecord).Select(pair => pair.First).ToHashSet();
        foreach (var tests in asked.Leaves.GroupBy(leaf => leaf.AskedAttribute()!.Value))
        {
            var marks = tests.SelectMany(Worlds.OperandsOf).Select(operand => MarkOf(operand, anchors)).OfType<(int, long)>().ToHashSet();
            if (marks.Count == 0) continue;
            if (onRecord.Contains(tests.Key) && anchors.Contains(DateAnchor.AsOf)) marks.Add((PlaceOf(DateAnchor.AsOf, anchors), 0));
            yield return [.. marks];
        }
    }

    /// <summary>The number of an anchor's place.</summary>
    public static int PlaceOf(DateAnchor anchor, IReadOnlyList<DateAnchor> anchors) => Origin + 1 + anchors.TakeWhile(other => other != anchor).Count();

    private static (int Place, long Offset)? MarkOf(Operand operand, IReadOnlyList<DateAnchor> anchors) => operand switch
    {
        Operand.Date date => (Origin, AttributeValue.DayNumber(date.Value)),
        Operand.Anchored anchored => (PlaceOf(anchored.Anchor, anchors), anchored.Days),
        _ => null,
    };
}
