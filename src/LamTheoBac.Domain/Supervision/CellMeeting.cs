using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Supervision;

/// <summary>A meeting that a cell held (sinh hoạt chi bộ). Who took part stands in <see cref="StudySession"/>. Equality is by all of it.</summary>
public sealed record CellMeeting
{
    private CellMeeting(OrganizationId organization, LocalDate on, MeetingKind kind)
    {
        Organization = organization;
        On = on;
        Kind = kind;
    }

    /// <summary>The cell.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate On { get; }

    /// <summary>Regular or thematic.</summary>
    public MeetingKind Kind { get; }

    /// <summary>A meeting of this cell.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the kind is none of its enum.</exception>
    public static CellMeeting Of(OrganizationId organization, LocalDate on, MeetingKind kind) =>
        new(Guard.Against.Default(organization), on, Guard.Against.EnumOutOfRange(kind));
}
