using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>The levels that a rule speaks of, checked.</summary>
internal static class AdviceLevels
{
    public static ValueList<OrganizationLevel> Of(IEnumerable<OrganizationLevel> levels) =>
        Guard.Against.NullOrEmpty(levels).Select(level => Guard.Against.EnumOutOfRange(level, nameof(levels))).Distinct().Order().ToValueList();
}
