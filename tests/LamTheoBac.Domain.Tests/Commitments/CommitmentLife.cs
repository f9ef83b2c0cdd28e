using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Commitments;

internal static class CommitmentLife
{
    public static readonly PersonId Member = PersonId.From("p1");
    public static readonly OrganizationId Cell = OrganizationId.From("BK-01-1");
    public static readonly CycleId Of2016 = CycleId.From("2016");
    public static readonly CycleId Of2017 = CycleId.From("2017");
    public static readonly LocalDate Signed = new(2016, 12, 28);
    public static readonly LocalDate Agreed = new(2017, 1, 15);
    public static readonly LocalDate Changed = new(2017, 4, 3);
    public static readonly LocalDate Interim = new(2017, 5, 19);

    public static readonly CommitmentItem Study = CommitmentItem.Of("2017-1", new CommitmentAim.OfStandard(null, "05-CT/TW", "1"));
    public static readonly CommitmentItem Speech = CommitmentItem.Of("2017-2", new CommitmentAim.OfIndicator(IndicatorCode.Of(IndicatorGroup.PoliticalIdeology, 6)), new CommitmentAim.OfBreakthrough(OrganizationId.From("BK")));
    public static readonly OpenMatter Left = OpenMatter.Of(MatterKind.CommitmentItem, Member, "2016-4", Of2016);
    public static readonly CommitmentItem Land = CommitmentItem.CarryOn(Left, new CommitmentAim.OfPressingIssue(OrganizationId.From("BK"), "đất đai"));

    public static DraftedCommitment Draft { get; } = DraftedCommitment.Of(Member, Of2017, CommitmentKind.Plan, CommitmentKind.Pledge).WithItems(Study, Land);

    public static RegisteredCommitment Registered { get; } = Draft.Register(Signed).Taken();

    public static ApprovedCommitment Approved { get; } = Registered.Approve(Agreed, Cell).Taken();

    public static AmendedCommitment Amended { get; } = Approved.Amend(Changed, Study, Land, Speech).Taken();

    public static ReviewedCommitment Reviewed { get; } = Approved.Review(Interim, Done(Study), NotDone(Land)).Taken();

    public static LifeCycle Life { get; } = Ended(Running(new LifeCycle(typeof(Commitment))
        .Case(Draft, "Register", "with items", state => state.Register(Signed))
        .Case(Draft.WithItems(), "Register", "without an item", state => state.Register(Signed))
        .Case(Draft.WithItems(Study, Study), "Register", "with one id twice", state => state.Register(Signed))
        .Case(
            Draft.WithItems(CommitmentItem.Of("1"), CommitmentItem.Of("1", Speech.Aims[0], Speech.Aims[0]), CommitmentItem.CarryOn(OpenMatter.Of(MatterKind.CommitmentItem, PersonId.From("p2"), "2016-1", Of2016), Speech.Aims)),
            "Register",
            "with one id twice, an item without an aim, one with an aim twice, and one of somebody else",
            state => state.Register(Signed))
        .Case(Registered, "Approve", "on the day it was registered or later", state => state.Approve(Signed, Cell))
        .Case(Registered, "Approve", "before it was registered", state => state.Approve(Signed.PlusDays(-1), Cell))
        .Case(Amended, "Approve", "again", state => state.Approve(Changed, Cell))
        .Case(Amended, "Approve", "before the amendment", state => state.Approve(Changed.PlusDays(-1), Cell))));

    public static ReviewedItem Done(CommitmentItem item) => ReviewedItem.Of(item.Id, ItemResult.Fulfilled);

    public static ReviewedItem NotDone(CommitmentItem item) => ReviewedItem.Of(item.Id, ItemResult.Unfulfilled);

    private static LifeCycle Running(LifeCycle life)
    {
        (BindingCommitment State, LocalDate Last)[] running = [(Registered, Signed), (Approved, Agreed), (Amended, Changed), (Reviewed, Interim)];
        foreach (var (binding, last) in running)
        {
            ReviewedItem[] results = [.. binding.Items.Select(Done)];
            life.Case(binding, "Amend", "with other items", state => state.Amend(last, Land, Speech))
                .Case(binding, "Amend", "before the last step, without an item, and so without the one carried on", state => state.Amend(last.PlusDays(-1)))
                .Case(binding, "Review", "with a result for every item", state => state.Review(last, results))
                .Case(binding, "Review", "before the last step, with two results of one item, for an item that it lacks, and without those for others", state => state.Review(
                    last.PlusDays(-1), Done(Study), NotDone(Study), ReviewedItem.Of("unknown", ItemResult.Fulfilled)))
                .Case(binding, "Withdraw", "on the day of the last step or later", state => state.Withdraw(last))
                .Case(binding, "Withdraw", "before the last step", state => state.Withdraw(last.PlusDays(-1)));
        }
        return life;
    }

    private static LifeCycle Ended(LifeCycle life) => life
        .Case(Reviewed, "Conclude", "with an item open", state => state.Conclude(Interim))
        .Case(Reviewed.Review(Interim, Done(Study), Done(Land)).Taken(), "Conclude", "with every item fulfilled", state => state.Conclude(Interim))
        .Case(Reviewed, "Conclude", "before the last review", state => state.Conclude(Interim.PlusDays(-1)));
}
