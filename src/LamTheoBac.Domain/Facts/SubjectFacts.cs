using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>What is known of one subject as of a day in a cycle (dữ kiện về một đối tượng); a person or an organization.</summary>
public abstract class SubjectFacts
{
    private protected SubjectFacts(FactSnapshot snapshot, SubjectId id, int? position)
    {
        Snapshot = snapshot;
        Id = id;
        Position = position;
    }

    /// <summary>All facts of the day.</summary>
    public FactSnapshot Snapshot { get; }

    /// <summary>Whose facts they are.</summary>
    public SubjectId Id { get; }

    /// <summary>Whether it is a person or an organization.</summary>
    public abstract SubjectBasis Basis { get; }

    /// <summary>The organization at which the subject is counted; null for a person without a place.</summary>
    public OrganizationPeriod? Organization => Position is { } position ? Snapshot.Tree[position] : null;

    /// <summary>The direct superior of <see cref="Organization"/>; null at a root and for a person without a place.</summary>
    public OrganizationPeriod? Parent => Position is { } position && Snapshot.Tree.ParentOf(position) is >= 0 and var parent ? Snapshot.Tree[parent] : null;

    /// <summary>The subject's plan for the cycle (kế hoạch làm theo).</summary>
    public CommitmentFacts Plan => CommitmentFacts.Of(this, CommitmentKind.Plan);

    /// <summary>The subject's pledge for the cycle (cam kết).</summary>
    public CommitmentFacts Pledge => CommitmentFacts.Of(this, CommitmentKind.Pledge);

    /// <summary>How many self-reviews for the cycle are on record; unknown until the return is in.</summary>
    public Reported<long> ReviewCount => CountOf(ReturnTopic.Reviews, ReviewsOnRecord.Count());

    /// <summary>The rating of the latest self-review on record, of the later in the list among reviews of one day.</summary>
    public Reported<QualityRating> ReviewRating => LatestReview is { } latest ? latest.Rating : Missing<QualityRating>(ReturnTopic.Reviews);

    /// <summary>The day of the latest self-review on record; without one absent, or unknown until the return is in.</summary>
    public Reported<LocalDate> ReviewedOn => LatestReview is { } latest ? Reported<LocalDate>.Known(latest.On) : Missing<LocalDate>(ReturnTopic.Reviews);

    /// <summary>How many attendances at study sessions for the cycle are on record; unknown until the return is in.</summary>
    public Reported<long> StudyCount => CountOf(ReturnTopic.Study, SessionsOnRecord.Count());

    /// <summary>How many distinct topics these attendances have, told apart ordinally in NFC; one without a topic adds none. Unknown until the return is in.</summary>
    public Reported<long> StudyTopics => CountOf(
        ReturnTopic.Study,
        SessionsOnRecord.Select(session => session.Topic).Where(topic => !string.IsNullOrEmpty(topic)).Distinct(StringComparer.Ordinal).Count());

    internal int? Position { get; }

    private IEnumerable<SelfReviewRecord> ReviewsOnRecord =>
        Snapshot.Register.Index.Reviews[Id].Where(review => review.Cycle == Snapshot.Cycle.Id && review.On <= Snapshot.AsOf);

    private SelfReviewRecord? LatestReview => ReviewsOnRecord.OrderBy(review => review.On).LastOrDefault();

    private IEnumerable<StudySession> SessionsOnRecord =>
        Snapshot.Register.Index.StudySessions[Id].Where(session => session.Cycle == Snapshot.Cycle.Id && session.On <= Snapshot.AsOf);

    /// <summary>
    /// The deadline of the cycle for duties of this topic (hạn thực hiện): the one set by <see cref="Organization"/>, else
    /// by its nearest superior that set one; null where none is set, and for a person without a place.
    /// </summary>
    public Deadline? DeadlineFor(ReturnTopic topic) => Snapshot.DeadlineAt(Position, Guard.Against.EnumOutOfRange(topic));

    /// <summary>The recorded value of a declared attribute; absent where none is.</summary>
    public AttributeValue Recorded(AttributeName attribute) =>
        Snapshot.Register.Index.Facts.TryGetValue((Id, attribute), out var value) ? value : AttributeValue.Absent;

    internal bool IsReported(ReturnTopic topic) => Snapshot.IsReported(Position, topic);

    /// <summary>What is known of a value without a record of it.</summary>
    private Reported<T> Missing<T>(ReturnTopic topic) => IsReported(topic) ? Reported<T>.Absent : Reported<T>.Unknown;

    private protected Reported<long> CountOf(ReturnTopic topic, int count) => IsReported(topic) ? Reported<long>.Known(count) : Reported<long>.Unknown;
}
