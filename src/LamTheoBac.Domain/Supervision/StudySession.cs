using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Supervision;

/// <summary>One attendance of a subject at a study or thematic session (lượt học tập, sinh hoạt chuyên đề): one row of study.csv.</summary>
public sealed record StudySession
{
    private StudySession(SubjectId subject, CycleId cycle, string? topic, LocalDate on)
    {
        Subject = subject;
        Cycle = cycle;
        Topic = topic;
        On = on;
    }

    /// <summary>Who took part.</summary>
    public SubjectId Subject { get; }

    /// <summary>The cycle it belongs to.</summary>
    public CycleId Cycle { get; }

    /// <summary>The topic (chuyên đề); null when none is given.</summary>
    public string? Topic { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate On { get; }

    /// <summary>An attendance of this subject.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static StudySession Of(SubjectId subject, CycleId cycle, string? topic, LocalDate on) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(cycle), topic?.Normalize(), on);
}
