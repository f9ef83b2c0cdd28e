using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.Commitments;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Chart;

namespace LamTheoBac.Domain.Tests.Cycles;

/// <summary>What the city committee published about 2017, told again in steps: from the reviews of 2016 into the plans of 2018.</summary>
public sealed class BacKanChainTests
{
    private static readonly OrganizationTree City = Chart.Of(Period("BK"), Period("BK-01", "BK"), Period("BK-01-1", "BK-01")).TreeOn(Y2017);
    private static readonly OrganizationId Committee = Id("BK");
    private static readonly OrganizationId Ward = Id("BK-01");
    private static readonly CycleId Of2016 = CycleId.From("2016");
    private static readonly CycleId Of2017 = CycleId.From("2017");
    private static readonly CycleId Of2018 = CycleId.From("2018");
    private static readonly LocalDate Guidance = new(2017, 2, 14);
    private static readonly LocalDate Reviews2016 = new(2016, 12, 20);
    private static readonly LocalDate YearEnd2017 = new(2017, 12, 31);

    [Fact]
    public void The_shortcomings_and_pressing_issues_of_2016_are_worked_on_in_2017_and_what_stays_open_is_carried_into_2018()
    {
        // "những hạn chế, yếu kém đã được chỉ ra sau kiểm điểm công tác năm 2016"
        var lateReplies = FoundShortcoming.Of(Ward, "chậm giải quyết đơn thư", Of2016, Reviews2016);
        var fewVisits = FoundShortcoming.Of(Ward, "ít xuống cơ sở", Of2016, Reviews2016);
        // "Tiếp tục lựa chọn những bức xúc, nổi cộm trong quản lý đất đai, quản lý đô thị"
        var (land, urban) = (Issue("quản lý đất đai", Of2016), Issue("quản lý đô thị", Of2016));
        OpenMatter[] openAfter2016 = [lateReplies.OpenMatter!, fewVisits.OpenMatter!, land, urban];

        // "chuyên đề năm 2017", "Thành ủy Bắc Kạn đã ban hành Hướng dẫn số 05-HD/TU ngày 14/02/2017"
        var year2017 = DraftCycle.TakeOver(CommitmentCycle.OfYear(2017), [Of2016], openAfter2016).Taken()
            .AddTheme(Theme.Of("Chuyên đề năm 2017", "Trung ương", Validity.OfYear(2017), ThemeSpan.Year)).Taken()
            .SetDeadline(Deadline.Of(Committee, Of2017, ReturnTopic.Plans, new LocalDate(2017, 3, 31))).Taken()
            .Begin(Guidance).Taken()
            // "nội dung đột phá là “Nêu cao tinh thần trách nhiệm, nói đi đôi với làm, gắn bó với Nhân dân”"
            .Choose(CycleChoice.Of(Committee, "Nêu cao tinh thần trách nhiệm, nói đi đôi với làm, gắn bó với Nhân dân")).Taken()
            // "trên cơ sở đó, các chi, đảng bộ đã xác định nội dung đột phá và những vấn đề bức xúc, nổi cộm … của địa phương, đơn vị mình"
            .Choose(CycleChoice.Of(Ward, "Đúng hẹn với dân", land.Id, urban.Id)).Taken();
        Assert.Equal([Ward, Committee], year2017.ChoicesFor(City, Id("BK-01-1")).Select(choice => choice.Organization));
        Assert.Equal(Committee, year2017.DeadlineFor(City, Ward, ReturnTopic.Plans)?.Organization);

        // "triển khai ký cam kết … và kế hoạch làm theo Bác": the ward's plan takes the shortcomings and the issues up.
        var replies = CommitmentItem.Of("2017-1", new CommitmentAim.OfShortcoming(Ward, lateReplies.Id), new CommitmentAim.OfBreakthrough(Committee));
        var visits = CommitmentItem.Of("2017-2", new CommitmentAim.OfShortcoming(Ward, fewVisits.Id));
        var plots = CommitmentItem.Of("2017-3", new CommitmentAim.OfPressingIssue(Ward, land.Id));
        var plan = DraftedCommitment.Of(Ward, Of2017, CommitmentKind.Plan, CommitmentKind.Pledge).WithItems(replies, visits, plots)
            .Register(new LocalDate(2017, 3, 1)).Taken().Approve(new LocalDate(2017, 3, 20), Committee).Taken();
        var planned = lateReplies.PlanFor(Of2017, new LocalDate(2017, 3, 1)).Taken();
        var repaired = planned.Repair(new LocalDate(2017, 9, 30)).Taken();
        var stillFewVisits = fewVisits.PlanFor(Of2017, new LocalDate(2017, 3, 1)).Taken();

        // "tiến hành kiểm điểm, đánh giá kết quả làm theo": the petitions are answered, the rest is not done yet.
        var ended = plan.Review(new LocalDate(2017, 12, 15), CommitmentLife.Done(replies), CommitmentLife.NotDone(visits), CommitmentLife.NotDone(plots)).Taken()
            .Conclude(new LocalDate(2017, 12, 20)).Match<Commitment>(fulfilled => fulfilled, unfulfilled => unfulfilled, refusal => throw new InvalidOperationException($"{refusal}"));

        // Urban management is settled; site clearance (giải phóng mặt bằng) came up in 2017.
        var clearance = Issue("giải phóng mặt bằng", Of2017);
        Assert.Null(repaired.OpenMatter);
        var closed = year2017.Conclude(YearEnd2017, [stillFewVisits.OpenMatter!, land, clearance, .. ended.OpenMatters], CommitmentCycle.OfYear(2018)).Taken();
        Assert.Equal([lateReplies.Id, urban.Id], closed.Settled.Select(settled => settled.Matter.Id));

        // "kế hoạch làm theo bác năm 2018 gắn với việc khắc phục những hạn chế, khuyết điểm … và việc giải quyết những vấn đề bức xúc, nổi cộm"
        var year2018 = closed.Continue();
        Assert.Equal(Of2018, year2018.Cycle.Id);
        Assert.Equal(
            [(fewVisits.Id, Of2016), (land.Id, Of2016), (clearance.Id, Of2017), (visits.Id, Of2017), (plots.Id, Of2017)],
            year2018.CarriedIn.Select(carried => (carried.Matter.Id, carried.Matter.Since)));
        var plan2018 = DraftedCommitment.Of(Ward, Of2018, CommitmentKind.Plan).WithItems(CommitmentItem.CarryOn(year2018.CarriedIn[4].Matter, plots.Aims)).Register(new LocalDate(2017, 12, 28)).Taken();
        Assert.Equal([("2017-3", Of2017)], plan2018.OpenMatters.Select(matter => (matter.Id, matter.Since)));
    }

    private static OpenMatter Issue(string id, CycleId since) => OpenMatter.Of(MatterKind.PressingIssue, Ward, id, since);
}
