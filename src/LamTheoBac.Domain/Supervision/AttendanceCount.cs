using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Supervision;

/// <summary>
/// How often and by how many sessions were attended (lượt, người): attendances and distinct persons, never one number. Two
/// counts cannot be added up, because a person may stand in both. Equality is by both numbers; <c>default</c> is nobody, never.
/// </summary>
public readonly record struct AttendanceCount
{
    private AttendanceCount(long attendances, long persons)
    {
        Attendances = attendances;
        Persons = persons;
    }

    /// <summary>Attendances (lượt).</summary>
    public long Attendances { get; }

    /// <summary>Distinct persons who attended at least once (người); never more than <see cref="Attendances"/>.</summary>
    public long Persons { get; }

    /// <summary>Of these persons in these sessions; those of anybody else, and of organizations, are not counted. Equal rows are attendances of their own, as in study.csv.</summary>
    /// <exception cref="ArgumentException">A list is null.</exception>
    public static AttendanceCount Of(IEnumerable<StudySession> sessions, IEnumerable<PersonId> persons)
    {
        var counted = Guard.Against.Null(persons).Select(person => (SubjectId)person).ToHashSet();
        var attended = Guard.Against.Null(sessions).Select(session => session.Subject).Where(counted.Contains).ToList();
        return new(attended.Count, attended.Distinct().Count());
    }
}
