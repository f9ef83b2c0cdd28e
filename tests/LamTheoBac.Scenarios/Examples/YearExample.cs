using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Time;
using NodaTime;
using OneOf;

public static class YearExample
{
    public static void Run(string rules, TextWriter output)
    {
        // Thành ủy, một đảng bộ cơ sở trực thuộc và hai chi bộ của đảng bộ đó.
        OrganizationId city = OrganizationId.From("TU"), committee = OrganizationId.From("DB"), cell1 = OrganizationId.From("CB1"), cell2 = OrganizationId.From("CB2");
        var since = Validity.Between(Day(2010, 1, 1), Day(2025, 7, 1));
        OrganizationPeriod[] organizations =
        [
            OrganizationPeriod.Of(city, since, "Thành ủy", OrganizationLevel.District),
            OrganizationPeriod.Of(committee, since, "Đảng bộ phường", OrganizationLevel.GrassrootsCommittee, parent: city),
            OrganizationPeriod.Of(cell1, since, "Chi bộ 1", OrganizationLevel.Cell, parent: committee),
            OrganizationPeriod.Of(cell2, since, "Chi bộ 2", OrganizationLevel.Cell, parent: committee),
        ];
        var tree = Must(OrganizationHistory.Create(organizations, [])).TreeOn(Day(2017, 2, 14));
        CommitmentCycle year2016 = CommitmentCycle.OfYear(2016), year2017 = CommitmentCycle.OfYear(2017), year2018 = CommitmentCycle.OfYear(2018);

        // "những hạn chế, yếu kém đã được chỉ ra sau kiểm điểm công tác năm 2016", và vấn đề bức xúc về đất đai.
        var shortcoming = FoundShortcoming.Of(committee, "cham-tra-ho-so", year2016.Id, Day(2016, 12, 20));
        var issue = RaisedIssue.Of(committee, "giai-phong-mat-bang", IssueField.From("đất đai"), year2016.Id, Day(2016, 11, 2));
        var draft = Must(DraftCycle.TakeOver(year2017, [year2016.Id], [shortcoming.OpenMatter!, issue.OpenMatter!]));

        // "Hướng dẫn số 05-HD/TU ngày 14/02/2017 … học tập chuyên đề năm 2017"; hạn nộp kế hoạch là việc của địa phương.
        var guidance = DirectiveCatalogue.Known.Find(Citation.Of(DocumentNumber.From("05-HD/TU"), Day(2017, 2, 14))).Single();
        output.WriteLine($"05-HD/TU implements {DirectiveCatalogue.Known.ImplementedBy(guidance.Document).Single().Document.Number}");
        draft = Must(draft.AddTheme(Theme.Of("Chuyên đề năm 2017", "Trung ương", Validity.OfYear(2017), ThemeSpan.Year)));
        draft = Must(draft.SetDeadline(Deadline.Of(city, year2017.Id, ReturnTopic.Plans, Day(2017, 3, 31))));
        var cycle = Must(draft.Begin(guidance.Document.IssuedOn));

        // "Đảng bộ thành phố đã xác định nội dung đột phá …, trên cơ sở đó, các chi, đảng bộ đã xác định …".
        cycle = Must(cycle.Choose(CycleChoice.Of(city, "Nêu cao tinh thần trách nhiệm, nói đi đôi với làm, gắn bó với Nhân dân")));
        cycle = Must(cycle.Choose(CycleChoice.Of(committee, "Giải quyết hồ sơ đúng hạn", issue.Id)));
        output.WriteLine($"breakthrough: {string.Join(" < ", cycle.ChoicesFor(tree, cell1).Select(choice => choice.Breakthrough))}");

        // "xây dựng chuẩn mực đạo đức nghề nghiệp, đạo đức công vụ sát với chức năng nhiệm vụ của từng địa phương, đơn vị".
        var ofCity = Must(DraftedStandardSet.Of("cong-vu", StandardScope.Unit, StandardKind.PublicService, Day(2017, 2, 20), city)
            .Containing([StandardItem.Of("1", "Tận tụy"), StandardItem.Of("2", "Đúng hạn")]).Issue(Day(2017, 2, 28)));
        var adapted = DraftedStandardSet.Of("cong-vu", StandardScope.Unit, StandardKind.PublicService, Day(2017, 3, 1), committee)
            .Containing([StandardItem.Of("a", "Trả hồ sơ đúng hẹn").TakingUp("2")]);
        adapted.Issue(Day(2017, 3, 10), ofCity, tree).Switch(_ => { }, refusal => Tell(output, "standards", refusal));
        var ofCommittee = Must(adapted.Containing([StandardItem.Of("a", "Trả hồ sơ đúng hẹn").TakingUp("2"), StandardItem.Of("b", "Gần dân").TakingUp("1")]).Issue(Day(2017, 3, 10), ofCity, tree));

        // "ký cam kết … và kế hoạch làm theo Bác": một bản, hai việc; gắn với hạn chế, vấn đề bức xúc và chuẩn mực đã chọn.
        var plan = Must(DraftedCommitment.Of(committee, year2017.Id, CommitmentKind.Plan, CommitmentKind.Pledge)
            .WithItems(
                CommitmentItem.Of("ho-so", new CommitmentAim.OfShortcoming(committee, shortcoming.Id), new CommitmentAim.OfStandard(committee, "cong-vu", "a")),
                CommitmentItem.Of("mat-bang", new CommitmentAim.OfPressingIssue(committee, issue.Id)))
            .Register(Day(2017, 3, 15)));
        var approved = Must(plan.Approve(Day(2017, 3, 25), city));
        var planned = Must(shortcoming.PlanFor(year2017.Id, Day(2017, 3, 15)));
        var cellPlan = Must(DraftedCommitment.Of(cell1, year2017.Id, CommitmentKind.Plan).WithItems(CommitmentItem.Of("nep", new CommitmentAim.OfIndicator(IndicatorCode.Of(IndicatorGroup.PoliticalIdeology, 4)))).Register(Day(2017, 4, 3)));
        var due = cycle.DeadlineFor(tree, cell1, ReturnTopic.Plans)!;
        output.WriteLine($"cell plan due {due.DueOn:uuuu-MM-dd}: {due.StandingOf(cellPlan.Documents[0].RegisteredOn, Day(2017, 4, 10))}");

        // "tiến hành kiểm điểm, đánh giá kết quả"; "tăng cường công tác kiểm tra, giám sát, sơ kết, tổng kết".
        var inspection = Must(Must(PlannedOversight.Plan(committee, city, year2017.Id, InspectionKind.Inspection, Day(2017, 5, 2), Day(2017, 6, 15))).CarryOut(Day(2017, 6, 16)));
        var interim = Must(Must(PlannedProgrammeReview.Plan(committee, ProgrammeReviewKind.Interim, Citation.Of(guidance.Document.Number), Validity.OfYear(2017), Day(2017, 6, 20))).Hold(Day(2017, 6, 22)));
        var repaired = Must(planned.Repair(Day(2017, 10, 30)));
        var review = Must(Must(ScheduledSelfReview.Of(committee, year2017.Id, committee, ReviewOccasion.YearEnd, Day(2017, 11, 20)).Hold(Day(2017, 12, 5))).Rate(QualityRating.Good, Day(2017, 12, 12)));
        var indicators = Must(HeldIndicatorReview.Hold(committee, year2017.Id, Day(2017, 12, 5), IndicatorSet.All, IndicatorSet.TryParse("I.4|II.5")!.Value));
        var reviewed = Must(approved.Review(Day(2017, 12, 5), ReviewedItem.Of("ho-so", ItemResult.Fulfilled), ReviewedItem.Of("mat-bang", ItemResult.Unfulfilled)));

        // Khép lại năm 2017; năm 2018 "gắn với việc khắc phục những hạn chế, khuyết điểm … được chỉ ra trong năm 2017".
        var found2017 = FoundShortcoming.Of(committee, "it-doi-thoai", year2017.Id, Day(2017, 12, 5));
        OpenMatter[] open = [.. reviewed.OpenMatters, issue.OpenMatter!, found2017.OpenMatter!];
        cycle.Conclude(Day(2017, 12, 20), open, year2018).Switch(_ => { }, refusal => Tell(output, "closing", refusal));
        var closed = Must(cycle.Conclude(Day(2017, 12, 31), open, year2018));
        foreach (var carried in closed.CarriedOver) output.WriteLine($"{carried.From} -> {carried.Into}: {carried.Matter}");
        output.WriteLine($"settled: {string.Join(", ", closed.Settled.Select(settled => settled.Matter))}; carried into {closed.Continue().Cycle.Id}: {closed.Continue().CarriedIn.Count}");

        // Con số: mỗi bản ghi của một năm là một dòng của sổ; sổ quy tắc hỏi, máy đếm.
        var register = Register.Create(new RegisterContents
        {
            Organizations = organizations,
            Plans = [.. approved.Documents, .. cellPlan.Documents],
            Standards = [ofCity.Record!, ofCommittee.Record!],
            Inspections = [inspection.Record],
            Reviews = [review.Record],
            IndicatorReviews = [indicators.Record],
            Shortcomings = [repaired.Record, found2017.Record],
            PressingIssues = [issue.Record],
            Deadlines = [.. cycle.Deadlines],
        }).Match(made => made, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        var book = RuleBook.Parse(rules).Match(parsed => parsed, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        var report = new CoverageEngine().Evaluate(book, FactTable.Of(register, book, year2017, Day(2017, 12, 31)));
        foreach (var measure in book.Measures) output.WriteLine($"{measure.Title}: {report[committee, measure.Id].Met}/{report[committee, measure.Id].Denominator}");
        output.WriteLine($"interim review of {interim.About.Document} on {interim.HeldOn:uuuu-MM-dd}");
    }

    private static T Must<T>(OneOf<T, Refusal> answer) => answer.Match(next => next, refusal => throw new InvalidOperationException(string.Join('\n', refusal.Reasons)));

    private static void Tell(TextWriter output, string what, Refusal refusal) => output.WriteLine($"{what} refused: {string.Join("; ", refusal.Reasons.Select(FaultCatalogue.English.Describe))}");

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
