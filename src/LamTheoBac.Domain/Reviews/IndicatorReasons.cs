using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;

namespace LamTheoBac.Domain.Reviews;

/// <summary>Reasons against a step that lie in its sets of indicators.</summary>
internal static class IndicatorReasons
{
    /// <summary>A set that may not be empty.</summary>
    public static Reasons NotEmpty(this Reasons reasons, IndicatorSet set, string field) =>
        reasons.Require(set.Count > 0, LifeCycleFaultCodes.NothingGiven, field, "", field);

    /// <summary>A set that must come from another; what lies outside is named.</summary>
    public static Reasons Within(this Reasons reasons, IndicatorSet whole, IndicatorSet part, string field) =>
        reasons.Require(part.IsSubsetOf(whole), LifeCycleFaultCodes.OutsideSet, field, part.Except(whole), whole.Count == 0 ? "∅" : $"{whole}");
}
