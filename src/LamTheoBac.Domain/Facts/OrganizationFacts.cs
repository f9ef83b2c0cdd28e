using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>What is known of one organization as of a day in a cycle (dữ kiện về tổ chức đảng) (DATA.md, attributes of an organization).</summary>
public sealed class OrganizationFacts : SubjectFacts
{
    private readonly OrganizationPeriod _period;

    internal OrganizationFacts(FactSnapshot snapshot, int position)
        : base(snapshot, snapshot.Tree[position].Id, position) => _period = snapshot.Tree[position];

    /// <inheritdoc/>
    public override SubjectBasis Basis => SubjectBasis.Organization;

    /// <summary>How many party members are placed directly at it.</summary>
    public long MembersCount => Snapshot.MembersAt(Position!.Value).All;

    /// <summary>How many official party members are placed directly at it.</summary>
    public long OfficialMembersCount => Snapshot.MembersAt(Position!.Value).Official;

    /// <summary>The latest collective review for the cycle on record, the later in the list among reviews of one day; null when none is.</summary>
    public IndicatorReviewRecord? LatestIndicatorReview => Index.IndicatorReviews[_period.Id]
        .Where(review => review.Cycle == Snapshot.Cycle.Id && review.On <= Snapshot.AsOf).OrderBy(review => review.On).LastOrDefault();

    /// <summary>Whether a collective review for the cycle is on record.</summary>
    public Reported<bool> IndicatorsReviewed => TrueOnRecord(ReturnTopic.Indicators, LatestIndicatorReview is not null);

    /// <summary>Whether a set of ethical standards is issued and not withdrawn.</summary>
    public Reported<bool> StandardsIssued => TrueOnRecord(ReturnTopic.Standards, Index.Standards[_period.Id].Any(set => set.IsInForce(Snapshot.AsOf)));

    /// <summary>Whether a set of ethical standards that adapts another is issued and not withdrawn.</summary>
    public Reported<bool> StandardsAdapted => TrueOnRecord(ReturnTopic.Standards, Index.Standards[_period.Id].Any(set => set.Adapts is not null && set.IsInForce(Snapshot.AsOf)));

    /// <summary>Whether an inspection or supervision for the cycle was done.</summary>
    public Reported<bool> Inspected => TrueOnRecord(ReturnTopic.Inspections, InspectionsDoneOnRecord.Any());

    /// <summary>Whether a supervision (giám sát) for the cycle was done.</summary>
    public Reported<bool> Supervised => TrueOnRecord(ReturnTopic.Inspections, InspectionsDoneOnRecord.Any(inspection => inspection.Kind == InspectionKind.Supervision));

    /// <summary>How many inspections and supervisions for the cycle are planned, for whatever day.</summary>
    public Reported<long> InspectionsPlanned => CountOf(ReturnTopic.Inspections, InspectionsOfCycle.Count(inspection => inspection.PlannedOn is not null));

    /// <summary>How many inspections and supervisions for the cycle were done.</summary>
    public Reported<long> InspectionsDone => CountOf(ReturnTopic.Inspections, InspectionsDoneOnRecord.Count());

    /// <summary>How many shortcomings the review of the cycle before found.</summary>
    public Reported<long> ShortcomingsCarried => CountOf(ReturnTopic.Shortcomings, Carried.Count());

    /// <summary>How many of the carried ones were taken into this cycle's plan.</summary>
    public Reported<long> ShortcomingsPlanned => CountOf(ReturnTopic.Shortcomings, Planned.Count());

    /// <summary>How many of the planned ones were repaired.</summary>
    public Reported<long> ShortcomingsResolved => CountOf(ReturnTopic.Shortcomings, Planned.Count(shortcoming => shortcoming.ResolvedOn <= Snapshot.AsOf));

    /// <summary>How many pressing issues were taken up within the cycle.</summary>
    public Reported<long> IssuesRaised => CountOf(ReturnTopic.Issues, Index.PressingIssues[_period.Id].Count(issue => IsInCycle(issue.RaisedOn)));

    /// <summary>How many pressing issues were resolved within the cycle.</summary>
    public Reported<long> IssuesResolved => CountOf(ReturnTopic.Issues, Index.PressingIssues[_period.Id].Count(issue => issue.ResolvedOn is { } day && IsInCycle(day)));

    /// <summary>How many pressing issues that were taken up, in whatever cycle, are not resolved.</summary>
    public Reported<long> IssuesOpen => CountOf(
        ReturnTopic.Issues, Index.PressingIssues[_period.Id].Count(issue => issue.RaisedOn <= Snapshot.AsOf && !(issue.ResolvedOn <= Snapshot.AsOf)));

    private RegisterIndex Index => Snapshot.Register.Index;

    private IEnumerable<ShortcomingRecord> Carried =>
        Snapshot.Register.CycleBefore(Snapshot.Cycle) is { } before ? Index.Shortcomings[_period.Id].Where(shortcoming => shortcoming.FoundIn == before) : [];

    private IEnumerable<ShortcomingRecord> Planned => Carried.Where(shortcoming => shortcoming.PlannedIn == Snapshot.Cycle.Id);

    private IEnumerable<InspectionRecord> InspectionsOfCycle => Index.Inspections[_period.Id].Where(inspection => inspection.Cycle == Snapshot.Cycle.Id);

    private IEnumerable<InspectionRecord> InspectionsDoneOnRecord => InspectionsOfCycle.Where(inspection => inspection.DoneOn <= Snapshot.AsOf);

    /// <summary>The size of one of the sets of the latest collective review; absent without a review, unknown until the return is in.</summary>
    public Reported<long> SizeOf(Func<IndicatorReviewRecord, Indicators.IndicatorSet> set)
    {
        Guard.Against.Null(set);
        if (!IsReported(ReturnTopic.Indicators)) return Reported<long>.Unknown;
        return LatestIndicatorReview is { } review ? Reported<long>.Known(set(review).Count) : Reported<long>.Absent;
    }

    private bool IsInCycle(LocalDate day) => Snapshot.Cycle.Window.Contains(day) && day <= Snapshot.AsOf;

    private Reported<bool> TrueOnRecord(ReturnTopic topic, bool onRecord) =>
        onRecord || IsReported(topic) ? Reported<bool>.Known(onRecord) : Reported<bool>.Unknown;
}
