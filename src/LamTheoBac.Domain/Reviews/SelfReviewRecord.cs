using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A self-review of a person or an organization that was held in a cycle (kiểm điểm): one row of reviews.csv.</summary>
public sealed record SelfReviewRecord
{
    private SelfReviewRecord(SubjectId subject, CycleId cycle, LocalDate on, Reported<QualityRating> rating)
    {
        Subject = subject;
        Cycle = cycle;
        On = on;
        Rating = rating;
    }

    /// <summary>Who was reviewed.</summary>
    public SubjectId Subject { get; }

    /// <summary>The cycle that was reviewed.</summary>
    public CycleId Cycle { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate On { get; }

    /// <summary>The rating; absent when the review was held without one.</summary>
    public Reported<QualityRating> Rating { get; }

    /// <summary>A review of this subject.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static SelfReviewRecord Of(SubjectId subject, CycleId cycle, LocalDate on, Reported<QualityRating> rating = default) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(cycle), on, rating);
}
