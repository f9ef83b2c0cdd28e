using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Supervision;

namespace Host;

/// <summary>Life cycles, each through a few of its steps.</summary>
internal static class Lives
{
    private static readonly CycleId Year = CycleId.From("2017");
    private static readonly LocalDate Begun = new(2017, 2, 14);
    private static readonly LocalDate Later = new(2017, 5, 19);

    public static void Run()
    {
        Cycles();
        Commitments();
        Shortcomings();
        Matters();
        SelfReviews();
        Oversights();
    }

    private static void Cycles()
    {
        Proof.Same((2017, null), (CommitmentCycle.YearOf(Year), CommitmentCycle.YearOf(CycleId.From("ii"))), "years of cycles");
        Proof.Same(Given.Cycle, CommitmentCycle.Of(Year, Validity.OfYear(2017)), "a cycle of a year");
        var left = OpenMatter.Of(MatterKind.Shortcoming, Given.First, "s1", CycleId.From("2016"));
        var open = DraftCycle.TakeOver(Given.Cycle, [CycleId.From("2016")], [left]).Must()
            .AddTheme(Theme.Of("Chuyên đề năm 2017", "Tỉnh ủy", Validity.OfYear(2017), ThemeSpan.Year)).Must()
            .SetDeadline(Deadline.Of(Given.Committee, Year, ReturnTopic.Plans, new LocalDate(2017, 3, 31))).Must()
            .Begin(Begun).Must()
            .Choose(CycleChoice.Of(Given.Committee, "nói đi đôi với làm", "đất đai")).Must();
        var closed = open.Conclude(Given.AsOf, [left], CommitmentCycle.OfYear(2018)).Must();
        Proof.Same((1, 1, 0), (closed.CarriedIn.Count, closed.CarriedOver.Count, closed.Settled.Count), "what is carried over");
        Proof.Same(0, DraftCycle.Of(Given.Cycle).CarriedIn.Count, "a cycle that takes over nothing");
        Proof.That(DraftCycle.TakeOver(Given.Cycle, [Year], []).Match(_ => false, refusal => refusal.Reasons.Count == 1), "a cycle that takes over from itself");
    }

    private static void Commitments()
    {
        var item = CommitmentItem.Of("1", new CommitmentAim.OfStandard(null, "05-CT/TW", "1"), new CommitmentAim.OfIndicator(IndicatorCode.At(0)), new CommitmentAim.OfBreakthrough(Given.Committee));
        var carried = CommitmentItem.CarryOn(
            OpenMatter.Of(MatterKind.CommitmentItem, Given.Planner, "2016-4", CycleId.From("2016")),
            new CommitmentAim.OfPressingIssue(Given.Committee, "đất đai"),
            new CommitmentAim.OfShortcoming(Given.First, "s1"));
        var reviewed = DraftedCommitment.Of(Given.Planner, Year, CommitmentKind.Plan, CommitmentKind.Pledge).WithItems(item, carried)
            .Register(Begun).Must().Approve(Begun, Given.First).Must()
            .Review(Later, ReviewedItem.Of(item.Id, ItemResult.Fulfilled), ReviewedItem.Of(carried.Id, ItemResult.Unfulfilled)).Must();
        Proof.Same((2, 1), (reviewed.Documents.Count, reviewed.OpenMatters.Count), "plan and pledge, and what stays open");
        Proof.That(reviewed.Conclude(Later).Match(_ => false, _ => true, _ => false), "an unfulfilled commitment");
        Proof.Same(2, TermRegistration.Of(Given.Planner, Validity.OfYear(2017), Begun, CommitmentKind.Plan, CommitmentKind.Pledge).Duties.Count, "a registration for a term");
    }

    private static void Shortcomings()
    {
        var repaired = FoundShortcoming.Of(Given.First, "s1", CycleId.From("2016"), Begun).PlanFor(Year, Begun).Must().Repair(Later).Must();
        Proof.Same(ShortcomingRecord.Of(Given.First, "s1", CycleId.From("2016"), Year, Later), repaired.Record, "a repaired shortcoming");
        var held = HeldIndicatorReview.Hold(Given.First, Year, Begun, IndicatorSet.All, IndicatorSet.Of(IndicatorCode.At(3), IndicatorCode.At(4))).Must();
        var remedied = held.Remedy(Later, IndicatorSet.Of(IndicatorCode.At(3))).Must();
        Proof.Same(1, remedied.Outstanding.Count, "what is not remedied");
        Proof.Same(
            IndicatorReviewRecord.Of(Given.First, Year, Begun, IndicatorSet.All, held.Found, IndicatorSet.Of(IndicatorCode.At(3))),
            remedied.Record,
            "the record of a review against the indicators");
    }

    private static void Matters()
    {
        var land = IssueField.From("đất đai");
        var issue = RaisedIssue.Of(Given.First, "i1", land, Year, Begun).Resolve(Later).Must();
        Proof.Same(PressingIssueRecord.Of(Given.First, "i1", "đất đai", Begun, Later), issue.Record, "the record of a pressing issue");
        var received = ReceivedPetition.Of(Given.Committee, "d1", land, Begun);
        Proof.Same(new HandlingCount(0, 1, 0), FieldTally.Of([issue], Later).Must().Total, "issues by field");
        Proof.Same(new HandlingCount(0, 1, 1), FieldTally.Of([received.Accept(Begun).Must().Settle(Later).Must(), ReceivedPetition.Of(Given.Committee, "d2", land, Begun).Forward(Given.First, Later).Must()], Later).Must().Total, "petitions by field");
    }

    private static void SelfReviews()
    {
        var rule = ReviewRule.Of(Period.FromMonths(6), Citation.Of(DocumentNumber.From("21-HD/BTCTW"), new LocalDate(2019, 10, 18)), Given.Always);
        Proof.That(ReviewRule.Usual.MinimumMembership.Months == 6, "the usual rule of reviews");
        var list = new[] { Given.Planner, Given.Idle }.Select(person => rule.ScopeOf(person, Later, Given.Memberships.Where(row => row.Person == person), [Suspension.Of(Given.Idle, Given.Always)], []).Must()).ToList();
        var review = ScheduledSelfReview.Of(Given.Planner, Year, Given.First, ReviewOccasion.YearEnd, Begun).Hold(Later).Must().Rate(QualityRating.Good, Later).Must();
        var roll = ReviewRoll.Of(Year, Later, list, [review]).Must();
        Proof.Same((1, 1, 1), (roll.PersonsObliged, roll.PersonsReviewed, roll.LeftOut.Count), "who is reviewed and who left out");
        Proof.Same(SelfReviewRecord.Of(Given.Planner, Year, Later, Reported<QualityRating>.Known(QualityRating.Good)), review.Record, "the record of a review");
    }

    private static void Oversights()
    {
        var done = PlannedOversight.Plan(Given.First, Given.Committee, Year, InspectionKind.Inspection, Begun, Later).Must().CarryOut(Later).Must();
        Proof.Same(InspectionRecord.Of(Given.First, Year, InspectionKind.Inspection, Later, Later), done.Record, "the record of an inspection");
        Proof.That(!DoneOversight.CarryOutUnplanned(Given.First, Given.Committee, Year, InspectionKind.Supervision, Later).Must().IsPlanned, "supervision without a plan");
        var about = Citation.Of(DocumentNumber.From("05-HD/TU"), Begun, "II");
        Proof.Same(Later, PlannedProgrammeReview.Plan(Given.Committee, ProgrammeReviewKind.Interim, about, Validity.OfYear(2017), Later).Must().Hold(Later).Must().HeldOn, "an interim review");
        Proof.That(NominatedModel.Of(Given.Planner, ExemplaryField.From("cải cách hành chính"), Given.First, Begun).Recognise(Given.Committee, Later).Must().IsRecognisedOn(Later), "an exemplary model");
        StudySession[] sessions = [StudySession.Of(Given.Planner, Year, "một", Begun), StudySession.Of(Given.Planner, Year, "hai", Later)];
        var count = AttendanceCount.Of(sessions, [Given.Planner, Given.Idle]);
        Proof.Same((1L, 2L), (count.Persons, count.Attendances), "persons and attendances");
    }
}
