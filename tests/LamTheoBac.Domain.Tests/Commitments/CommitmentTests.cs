using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Commitments.CommitmentLife;

namespace LamTheoBac.Domain.Tests.Commitments;

public sealed class CommitmentTests
{
    private static readonly OpenMatter OfStudy = OpenMatter.Of(MatterKind.CommitmentItem, Member, Study.Id, Of2017);

    [Fact]
    public void Documents_OneFormForTwoDuties_CountsDuties()
    {
        Assert.Equal([CommitmentKind.Plan, CommitmentKind.Pledge], Registered.Documents.Select(document => document.Kind));
        Assert.Single(DraftedCommitment.Of(Cell, Of2017, CommitmentKind.Pledge, CommitmentKind.Pledge).Documents);
    }

    [Fact]
    public void Documents_EveryState_SaysWhatTheRegisterCounts()
    {
        Assert.Equal(Rows(null, null, null), Draft.Documents);
        Assert.Equal(Rows(Signed, null, null), Registered.Documents);
        Assert.Equal(Rows(Signed, Agreed, null), Approved.Documents);
        Assert.Equal(Rows(Signed, Agreed, null), Reviewed.Documents);
        Assert.Equal(Rows(Signed, Agreed, Changed), Approved.Withdraw(Changed).Taken().Documents);
    }

    [Fact]
    public void Approve_Amended_KeepsTheFirstApprovalOnRecord()
    {
        var again = Amended.Approve(Interim, OrganizationId.From("BK-01")).Taken();
        Assert.Equal((Agreed, Interim, OrganizationId.From("BK-01")), (again.FirstApprovedOn, again.ApprovedOn, again.ApprovedBy));
        Assert.Equal(Rows(Signed, Agreed, null), again.Documents);
        Assert.Equal(Rows(Signed, Agreed, null), Amended.Documents);
    }

    [Fact]
    public void Amend_NeverApproved_WaitsForTheFirstApproval()
    {
        var amended = Registered.Amend(Changed, Land).Taken();
        Assert.Null(amended.FirstApprovedOn);
        Assert.Equal(Interim, amended.Approve(Interim, Cell).Taken().FirstApprovedOn);
    }

    [Fact]
    public void Amend_Reviewed_TakesTheResultsAway()
    {
        var amended = Reviewed.Amend(Interim, Study, Land).Taken();
        Assert.Empty(amended.Results);
        Assert.Equal([OfStudy, Left], amended.OpenMatters);
    }

    [Fact]
    public void Amend_CarriedItemThatIsFulfilled_MayLeaveItOut() =>
        Assert.Equal([Study], Reviewed.Review(Interim, NotDone(Study), Done(Land)).Taken().Amend(Interim, Study).Taken().Items);

    [Fact]
    public void Amend_CarriedItemUnderItsIdButNew_IsRefused() =>
        Assert.Single(Registered.Amend(Changed, CommitmentItem.Of(Left.Id, Study.Aims)).Reasons());

    [Fact]
    public void OpenMatters_ItemCarriedOn_KeepsItsIdAndFirstCycle()
    {
        Assert.Equal([OfStudy, Left], Registered.OpenMatters);
        Assert.Equal([Left], Reviewed.OpenMatters);
        Assert.Equal("2016", Reviewed.OpenMatters[0].Since.Text);
    }

    [Fact]
    public void OpenMatters_DraftedOrWithdrawn_AreOnlyThoseCarriedOn()
    {
        Assert.Equal([Left], Draft.OpenMatters);
        Assert.Equal([Left], Registered.Withdraw(Signed).Taken().OpenMatters);
        Assert.Empty(Reviewed.Review(Interim, NotDone(Study), Done(Land)).Taken().Withdraw(Interim).Taken().OpenMatters);
    }

    [Fact]
    public void Conclude_LastReview_Decides()
    {
        var unfulfilled = Reviewed.Conclude(Interim).Match(_ => null!, state => state, _ => null!);
        Assert.Equal((Interim, 1), (unfulfilled.ConcludedOn, unfulfilled.OpenMatters.Count));
        var fulfilled = Reviewed.Review(Interim.PlusDays(1), Done(Land), Done(Study)).Taken().Conclude(Interim.PlusDays(2)).Match(state => state, _ => null!, _ => null!);
        Assert.Equal(Interim.PlusDays(2), fulfilled.ConcludedOn);
        Assert.Empty(fulfilled.OpenMatters);
        Assert.Equal(Rows(Signed, Agreed, null), fulfilled.Documents);
    }

    [Fact]
    public void CarryOn_MatterOfAnotherKind_Throws() =>
        Assert.Throws<ArgumentException>(() => CommitmentItem.CarryOn(OpenMatter.Of(MatterKind.Shortcoming, Cell, "s1", Of2016), Study.Aims));

    [Fact]
    public void Of_EmptyOrDefault_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => DraftedCommitment.Of(default, Of2017, CommitmentKind.Plan));
        Assert.ThrowsAny<ArgumentException>(() => DraftedCommitment.Of(Member, Of2017, CommitmentKind.Plan, (CommitmentKind)0));
        Assert.ThrowsAny<ArgumentException>(() => Registered.Approve(Agreed, default));
        Assert.ThrowsAny<ArgumentException>(() => ReviewedItem.Of("1", (ItemResult)0));
        Assert.ThrowsAny<ArgumentException>(() => CommitmentItem.Of(" ", Study.Aims));
        Assert.ThrowsAny<ArgumentException>(() => new CommitmentAim.OfStandard(default(OrganizationId), "a", "b"));
        Assert.ThrowsAny<ArgumentException>(() => new CommitmentAim.OfStandard(null, "a", ""));
        Assert.ThrowsAny<ArgumentException>(() => new CommitmentAim.OfShortcoming(Cell, ""));
        Assert.ThrowsAny<ArgumentException>(() => new CommitmentAim.OfPressingIssue(default, "a"));
        Assert.ThrowsAny<ArgumentException>(() => new CommitmentAim.OfBreakthrough(default));
    }

    [Fact]
    public void OfIndicator_Aim_SaysWhichAndNothingElse() =>
        Assert.Equal(["Code"], typeof(CommitmentAim.OfIndicator).GetProperties().Select(property => property.Name).Where(name => name != "EqualityContract"));

    private static ValueList<CommitmentDocument> Rows(LocalDate? registeredOn, LocalDate? approvedOn, LocalDate? withdrawnOn) =>
    [
        .. new[] { CommitmentKind.Plan, CommitmentKind.Pledge }.Select(kind => CommitmentDocument.Of(Member, Of2017, kind, Day(registeredOn), Day(approvedOn), withdrawnOn)),
    ];

    private static Reported<LocalDate> Day(LocalDate? day) => day is { } known ? Reported<LocalDate>.Known(known) : Reported<LocalDate>.Absent;
}
