using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>
/// Keeps criteria that were built in C# within the limits of a text: nesting, and no more parts than a text has room for (a
/// part that stands in itself twice, over and over, grows beyond all bounds). What a text gave is within them.
/// </summary>
internal sealed class SizeCheck(FaultCollector faults)
{
    private int _partsLeft = RuleBook.LongestText;

    /// <summary>The criterion; null, and a fault, when it is too deep or too long.</summary>
    public Criterion? Check(Criterion? criterion)
    {
        if (criterion is null) return null;
        var isShallow = IsWithin(criterion, RuleBook.MostNesting);
        if (isShallow && _partsLeft > 0) return criterion;
        if (_partsLeft > 0) faults.Add(RuleBookFaultCodes.NestingTooDeep, criterion.Place, "", [Limit(RuleBook.MostNesting)]);
        else faults.Add(RuleBookFaultCodes.TextTooLong, criterion.Place, "", [Limit(RuleBook.LongestText)]);
        return null;
    }

    private bool IsWithin(Criterion criterion, int levels)
    {
        if (--_partsLeft <= 0) return true;
        var opened = criterion is Criterion.Not or Criterion.AtLeast ? 1 : 0;
        foreach (var part in CriterionLeaves.PartsOf(criterion))
        {
            var left = levels - opened - (NeedsParentheses(criterion, part) ? 1 : 0);
            if (left < 0 || !IsWithin(part, left)) return false;
        }
        return true;
    }

    /// <summary>Whether a part must be written in parentheses to stay a part of its own.</summary>
    public static bool NeedsParentheses(Criterion whole, Criterion part) => whole switch
    {
        Criterion.Any => part is Criterion.Any,
        Criterion.All or Criterion.Not => part is Criterion.Any or Criterion.All,
        _ => false,
    };

    private static string Limit(int limit) => limit.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
