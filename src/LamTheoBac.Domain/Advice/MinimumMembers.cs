using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// An organization of these levels needs so many official members (số đảng viên chính thức tối thiểu). Those of its whole
/// subtree count, because groups inside a cell make no reports of their own.
/// </summary>
public sealed record MinimumMembers : CharterRule
{
    private MinimumMembers(int least, ValueList<OrganizationLevel> levels, Citation? citation, Validity during, bool allowsConsent)
        : base(citation, during, allowsConsent)
    {
        Least = least;
        Levels = levels;
    }

    /// <summary>The least number of official members that is enough; at least 1.</summary>
    public int Least { get; }

    /// <summary>The levels that it speaks of.</summary>
    public ValueList<OrganizationLevel> Levels { get; }

    /// <summary>A rule of this number for these levels.</summary>
    /// <exception cref="ArgumentException">The number is less than 1, there is no level, or one is none of its enum.</exception>
    public static MinimumMembers Of(int least, IEnumerable<OrganizationLevel> levels, Citation? citation, Validity during, bool allowsConsent = false) =>
        new(Guard.Against.NegativeOrZero(least), AdviceLevels.Of(levels), citation, during, allowsConsent);

    internal override (AdviceKind Kind, AdviceGround Ground)? Find(AdviceSource source, int position)
    {
        if (!Levels.Contains(source.LevelOf(position))) return null;
        var counted = source.OfficialMembersOf(position);
        return counted.Length < Least ? (AdviceKind.TooFewOfficialMembers, new AdviceGround.Headcount(ValueList.Create(counted), Least)) : null;
    }
}
