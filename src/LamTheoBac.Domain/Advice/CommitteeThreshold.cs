using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// From so many members on, probationary ones included, a grassroots organization normally is a committee, below it a
/// cell (ngưỡng lập đảng bộ cơ sở). The members of its whole subtree count.
/// </summary>
public sealed record CommitteeThreshold : CharterRule
{
    private CommitteeThreshold(int from, OrganizationLevel committee, OrganizationLevel cell, Citation? citation, Validity during, bool allowsConsent)
        : base(citation, during, allowsConsent)
    {
        From = from;
        Committee = committee;
        Cell = cell;
    }

    /// <summary>The least number of members of a committee; at least 1.</summary>
    public int From { get; }

    /// <summary>The level from that number on.</summary>
    public OrganizationLevel Committee { get; }

    /// <summary>The level below that number.</summary>
    public OrganizationLevel Cell { get; }

    /// <summary>A threshold between these two levels.</summary>
    /// <exception cref="ArgumentException">The number is less than 1, a level is none of its enum, or both are the same.</exception>
    public static CommitteeThreshold Of(int from, OrganizationLevel committee, OrganizationLevel cell, Citation? citation, Validity during, bool allowsConsent)
    {
        if (Guard.Against.EnumOutOfRange(committee) == Guard.Against.EnumOutOfRange(cell)) throw new ArgumentException("a threshold stands between two levels", nameof(cell));
        return new(Guard.Against.NegativeOrZero(from), committee, cell, citation, during, allowsConsent);
    }

    internal override (AdviceKind Kind, AdviceGround Ground)? Find(AdviceSource source, int position)
    {
        var level = source.LevelOf(position);
        if (level != Committee && level != Cell) return null;
        var counted = source.MembersOf(position);
        if ((level == Committee) == (counted.Length >= From)) return null;
        return (level == Cell ? AdviceKind.CellOfCommitteeSize : AdviceKind.CommitteeOfCellSize, new AdviceGround.Headcount(ValueList.Create(counted), From));
    }
}
