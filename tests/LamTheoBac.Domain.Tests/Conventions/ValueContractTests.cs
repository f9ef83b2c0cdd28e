using LamTheoBac.Domain.Advice;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Directives.Papers;

namespace LamTheoBac.Domain.Tests.Conventions;

public sealed class ValueContractTests
{
    private static readonly LocalDate Day = new(2017, 2, 14);
    private static readonly LocalDate Later = new(2018, 2, 14);

    [Fact] public void PersonId_Always_KeepsTheContract() => ValueContract.HoldsOfIds(PersonId.From, id => id.Text);

    [Fact] public void OrganizationId_Always_KeepsTheContract() => ValueContract.HoldsOfIds(OrganizationId.From, id => id.Text);

    [Fact] public void SubjectId_Always_KeepsTheContract() => ValueContract.HoldsOfIds(SubjectId.From, id => id.Text);

    [Fact] public void CycleId_Always_KeepsTheContract() => ValueContract.HoldsOfIds(CycleId.From, id => id.Text);

    [Fact] public void DocumentNumber_Always_KeepsTheContract() => ValueContract.HoldsOfIds(DocumentNumber.From, number => number.Text);

    [Fact] public void IssueField_Always_KeepsTheContract() => ValueContract.HoldsOfIds(IssueField.From, field => field.Text);

    [Fact] public void ExemplaryField_Always_KeepsTheContract() => ValueContract.HoldsOfIds(ExemplaryField.From, field => field.Text);

    [Fact] public void AttributeName_Always_KeepsTheContract() => ValueContract.HoldsOfNames(AttributeName.From, name => name.Text);

    [Fact] public void DefinitionName_Always_KeepsTheContract() => ValueContract.HoldsOfNames(DefinitionName.From, name => name.Text);

    [Fact] public void MeasureId_Always_KeepsTheContract() => ValueContract.HoldsOfNames(MeasureId.From, name => name.Text);

    [Fact] public void RuleBookName_Always_KeepsTheContract() => ValueContract.HoldsOfNames(RuleBookName.From, name => name.Text);

    [Fact] public void PersonId_Order_IsOrdinal() => ValueContract.IsOrdered(default, PersonId.From("B"), PersonId.From("a"), PersonId.From("b"), PersonId.From("Đ"));

    [Fact] public void OrganizationId_Order_IsOrdinal() => ValueContract.IsOrdered(default, OrganizationId.From("1"), OrganizationId.From("10"), OrganizationId.From("2"));

    [Fact] public void SubjectId_Order_IsOrdinal() => ValueContract.IsOrdered(default, SubjectId.From("B"), SubjectId.From("a"));

    [Fact] public void CycleId_Order_IsOrdinal() => ValueContract.IsOrdered(default, CycleId.From("2017"), CycleId.From("2018"));

    [Fact] public void IssueField_Order_IsOrdinal() => ValueContract.IsOrdered(default, IssueField.From("B"), IssueField.From("a"), IssueField.From("Đ"));

    [Fact] public void ExemplaryField_Order_IsOrdinal() => ValueContract.IsOrdered(default, ExemplaryField.From("B"), ExemplaryField.From("a"), ExemplaryField.From("Đ"));

    [Fact] public void AttributeName_Order_IsOrdinal() => ValueContract.IsOrdered(default, AttributeName.From("a"), AttributeName.From("a-b"), AttributeName.From("a.b"));

    [Fact] public void IndicatorCode_Order_IsByGroupThenOrdinal() => ValueContract.IsOrdered(default, Code(1, 9), Code(2, 1), Code(2, 2), Code(3, 9));

    [Fact] public void IndicatorCode_Always_KeepsTheContract() => ValueContract.Holds(() => Code(2, 3), Code(2, 4), Code(3, 3), default);

    [Fact] public void IndicatorSet_Always_KeepsTheContract() => ValueContract.Holds(() => IndicatorSet.Of(Code(2, 3), Code(1, 1)), IndicatorSet.Of(Code(2, 3)), IndicatorSet.All, default);

    [Fact] public void Validity_Always_KeepsTheContract() => ValueContract.Holds(() => Validity.Between(Day, Later), Validity.Since(Day), Validity.Since(Later), Validity.Between(Day, Day), default);

    [Fact] public void Validity_OpenEnd_KeepsTheContract() => ValueContract.Holds(() => Validity.Since(Day), Validity.Since(Later), Validity.Between(Day, default(LocalDate).PlusYears(2020)));

    [Fact] public void Reported_Always_KeepsTheContract() => ValueContract.Holds(() => Reported<int>.Known(1), Reported<int>.Known(0), Reported<int>.Unknown, default);

    [Fact] public void ValueList_Always_KeepsTheContract() => ValueContract.Holds<ValueList<int>>(() => [1, 2], [2, 1], [1], []);

    [Fact] public void AttributeValue_Boolean_KeepsTheContract() => ValueContract.Holds(() => AttributeValue.Of(true), AttributeValue.Of(1), AttributeValue.Of(new LocalDate(1970, 1, 2)), AttributeValue.Unknown, default);

    [Fact] public void AttributeValue_Text_KeepsTheContract() => ValueContract.Holds(() => AttributeValue.OfSymbol("cell"), AttributeValue.OfId("cell"), AttributeValue.OfSymbol("group"));

    [Fact] public void FaultCode_Always_KeepsTheContract() => ValueContract.Holds(() => new FaultCode("a"), new FaultCode("b"), new FaultCode("a", IsWarning: true), default);

    [Fact] public void InForceInterval_Always_KeepsTheContract() => ValueContract.Holds(() => new InForceInterval(Day, Later), new InForceInterval(Day, null), new InForceInterval(null, Later), default);

    [Fact] public void TargetPercentage_Always_KeepsTheContract() => ValueContract.Holds(() => TargetPercentage.Of(95m), TargetPercentage.Of(95.0001m), default);

    [Fact] public void Tally_Always_KeepsTheContract() => ValueContract.Holds(() => new Tally(1, 2, 3, 4, 5), new Tally(5, 4, 3, 2, 1), default);

    [Fact] public void HandlingCount_Always_KeepsTheContract() => ValueContract.Holds(() => new HandlingCount(1, 2, 3), new HandlingCount(3, 2, 1), default);

    [Fact] public void CoverageRate_Always_KeepsTheContract() => ValueContract.Holds(() => CoverageRate.Of(1, 2)!.Value, CoverageRate.Of(2, 3)!.Value, CoverageRate.Of(0, 1)!.Value);

    [Fact] public void PrintedPercentage_Always_KeepsTheContract() => ValueContract.Holds(() => PrintedPercentage.Of(97.8m), PrintedPercentage.Of(97.80m), PrintedPercentage.Of(97.9m), default);

    [Fact]
    public void ReportedFigure_Always_KeepsTheContract() => ValueContract.Holds(
        () => ReportedFigure.Of(1, 2, PrintedPercentage.Of(50)),
        ReportedFigure.Of(1, null, PrintedPercentage.Of(50)),
        ReportedFigure.Of(1, 2, PrintedPercentage.Of(50), FigureHedge.About),
        ReportedFigure.OfRange(1, 2, PrintedPercentage.Of(50), PrintedPercentage.Of(50)));

    [Fact]
    public void FigureCheck_Always_KeepsTheContract() => ValueContract.Holds(
        () => ReportedFigure.Of(1, 2, PrintedPercentage.Of(50)).Check(), ReportedFigure.Of(1, 2, PrintedPercentage.Of(51)).Check(), ReportedFigure.Of(1, null, PrintedPercentage.Of(50)).Check());

    [Fact] public void PercentagePoints_Always_KeepsTheContract() => ValueContract.Holds(() => Points(1, 2), Points(2, 3), default);

    [Fact] public void FlowTable_Always_KeepsTheContract() => ValueContract.Holds(() => FlowTable.Of([0, 7]), FlowTable.Of([7, 7]), FlowTable.Of([]));

    [Fact]
    public void SubjectMove_Always_KeepsTheContract() => ValueContract.Holds(
        () => new SubjectMove(Id("a"), Outcome.Met, Outcome.NotMet), new SubjectMove(Id("a"), Outcome.NotMet, Outcome.Met), new SubjectMove(Id("b"), Outcome.Met, Outcome.NotMet), default);

    [Fact] public void Succession_Always_KeepsTheContract() => ValueContract.Holds(() => Succession.Of(Day, Id("a"), Id("b")), Succession.Of(Later, Id("a"), Id("b")), Succession.Of(Day, Id("b"), Id("a")));

    [Fact]
    public void OrganizationPeriod_Always_KeepsTheContract() => ValueContract.Holds(
        () => OrganizationPeriod.Of(Id("a"), Validity.Since(Day), "A", OrganizationLevel.Cell), OrganizationPeriod.Of(Id("a"), Validity.Since(Day), "A", OrganizationLevel.Group));

    [Fact] public void History_Always_KeepsTheContract() => ValueContract.Holds(() => History<int>.Of([(Later, 2), (Day, 1)]), History<int>.Of([(Day, 1)]), History<int>.Always(1));

    [Fact]
    public void Fault_Always_KeepsTheContract() => ValueContract.Holds(
        () => new Fault(RegisterFaultCodes.DuplicateId, new FaultPlace.InText(1, 2), "a", ["b"]),
        new Fault(RegisterFaultCodes.DuplicateId, new FaultPlace.InText(1, 2), "a", ["b"]) { Suggestion = "c" },
        new Fault(RegisterFaultCodes.DuplicateId, new FaultPlace.Whole(), "a", ["b"]));

    [Fact]
    public void Citation_Always_KeepsTheContract() => ValueContract.Holds(
        () => Citation.Of(DocumentNumber.From("04-NQ/TW"), Day), Citation.Of(DocumentNumber.From("04-NQ/TW")), Citation.Of(DocumentNumber.From("04-NQ/TW"), Day, "II.1"));

    [Fact]
    public void Directive_Always_KeepsTheContract() => ValueContract.Holds(
        () => Directive.Of(DocumentNumber.From("05-CT/TW"), "Bộ Chính trị", Day), Directive.Of(DocumentNumber.From("05-CT/TW"), "Tỉnh ủy", Day));

    [Fact]
    public void AttributeDeclaration_Always_KeepsTheContract() => ValueContract.Holds(
        () => AttributeDeclaration.OfSymbol(AttributeName.From("a"), SubjectBasis.Person, ["x", "y"]),
        AttributeDeclaration.OfSymbol(AttributeName.From("a"), SubjectBasis.Person, ["y", "x"]),
        AttributeDeclaration.Of(AttributeName.From("a"), SubjectBasis.Organization, AttributeType.Date));

    [Fact]
    public void DirectiveLink_Always_KeepsTheContract() => ValueContract.Holds(
        () => DirectiveLink.Of(Paper("a"), DirectiveRelation.Replaces, Paper("b")),
        DirectiveLink.Of(Paper("b"), DirectiveRelation.Replaces, Paper("a")),
        DirectiveLink.Of(Paper("a"), DirectiveRelation.Continues, Paper("b")));

    [Fact]
    public void DirectiveEntry_Always_KeepsTheContract() => ValueContract.Holds(
        () => DirectiveEntry.Of(Paper("a"), Validity.Since(Day), "Đ"),
        DirectiveEntry.Of(Paper("a")),
        DirectiveEntry.Of(Paper("a"), Validity.Since(Later), "Đ"),
        DirectiveEntry.Of(Paper("b"), Validity.Since(Day), "Đ"));

    [Fact]
    public void DirectiveCatalogue_Always_KeepsTheContract() => ValueContract.Holds(
        () => Catalogue([Paper("a"), Paper("b")], Paper("a").Continues(Paper("b"))),
        Catalogue([Paper("a"), Paper("b")]),
        Catalogue([Paper("a"), Paper("b")], Paper("a").Replaces(Paper("b"))),
        DirectiveCatalogue.Empty);

    [Fact]
    public void StandardItem_Always_KeepsTheContract() => ValueContract.Holds(
        () => StandardItem.Of("1", "Đ").TakingUp("a", "b"), StandardItem.Of("1", "Đ"), StandardItem.Of("1", "Đ").TakingUp("b", "a"), StandardItem.Of("1", "Đ", "D").TakingUp("a", "b"));

    [Fact]
    public void StandardSetKey_Always_KeepsTheContract() => ValueContract.Holds(
        () => StandardSetKey.Of(Id("a"), "cm", 1), StandardSetKey.Of(Id("b"), "cm", 1), StandardSetKey.Of(null, "cm", 1), StandardSetKey.Of(Id("a"), "cm", 2), StandardSetKey.Of(Id("a"), "x", 1));

    [Fact]
    public void CommitmentDocument_Always_KeepsTheContract() => ValueContract.Holds(
        () => CommitmentDocument.Of(Id("a"), CycleId.From("2017"), CommitmentKind.Plan, Reported<LocalDate>.Known(Day)),
        CommitmentDocument.Of(Id("a"), CycleId.From("2017"), CommitmentKind.Pledge, Reported<LocalDate>.Known(Day)));

    [Fact]
    public void Theme_Always_KeepsTheContract() => ValueContract.Holds(
        () => Theme.Of("a", "b", Validity.OfYear(2017), ThemeSpan.Year), Theme.Of("a", "b", Validity.OfYear(2017), ThemeSpan.Term), Theme.Of("a", "b", Validity.OfYear(2018), ThemeSpan.Year));

    [Fact] public void CycleChoice_Always_KeepsTheContract() => ValueContract.Holds(() => CycleChoice.Of(Id("a"), "b", "c"), CycleChoice.Of(Id("a"), "b"), CycleChoice.Of(Id("a"), null, "c"));

    [Fact]
    public void DraftCycle_Always_KeepsTheContract() => ValueContract.Holds(() => DraftCycle.Of(CommitmentCycle.OfYear(2017)), DraftCycle.Of(CommitmentCycle.OfYear(2018)));

    [Fact]
    public void CommitmentItem_Always_KeepsTheContract() => ValueContract.Holds(
        () => CommitmentItem.Of("a", new CommitmentAim.OfShortcoming(Id("a"), "b")),
        CommitmentItem.Of("a", new CommitmentAim.OfPressingIssue(Id("a"), "b")),
        CommitmentItem.CarryOn(OpenMatter.Of(MatterKind.CommitmentItem, Id("a"), "a", CycleId.From("2016")), new CommitmentAim.OfShortcoming(Id("a"), "b")));

    [Fact]
    public void DraftedCommitment_Always_KeepsTheContract() => ValueContract.Holds(
        () => DraftedCommitment.Of(Id("a"), CycleId.From("2017"), CommitmentKind.Pledge, CommitmentKind.Plan), DraftedCommitment.Of(Id("a"), CycleId.From("2017"), CommitmentKind.Plan));

    [Fact]
    public void Consent_Always_KeepsTheContract() => ValueContract.Holds(
        () => Consent.Of(Id("a"), AdviceKind.CellOfCommitteeSize, Id("b"), Validity.Since(Day), DocumentNumber.From("1")),
        Consent.Of(Id("a"), AdviceKind.CommitteeOfCellSize, Id("b"), Validity.Since(Day), DocumentNumber.From("1")),
        Consent.Of(Id("a"), AdviceKind.CellOfCommitteeSize, Id("c"), Validity.Since(Day), DocumentNumber.From("1")));

    [Fact]
    public void MeetingDays_Always_KeepsTheContract() => ValueContract.Holds(() => MeetingDays.Of(Id("a"), [Later, Day, Day]), MeetingDays.Of(Id("a"), [Day]), MeetingDays.Of(Id("b"), [Day, Later]));

    [Fact]
    public void CharterRules_Always_KeepsTheContract() => ValueContract.Holds(
        () => CharterRules.Of(Members(3, OrganizationLevel.Cell, OrganizationLevel.GrassrootsCell)),
        CharterRules.Of(Members(3, OrganizationLevel.Cell)), CharterRules.Of(Members(4, OrganizationLevel.GrassrootsCell, OrganizationLevel.Cell)), CharterRules.Of());

    [Fact]
    public void ReviewRule_Always_KeepsTheContract() => ValueContract.Holds(
        () => ReviewRule.Of(Period.FromMonths(6), Citation.Of(DocumentNumber.From("a")), Validity.Since(Day)),
        ReviewRule.Of(Period.FromMonths(3), Citation.Of(DocumentNumber.From("a")), Validity.Since(Day)),
        ReviewRule.Of(Period.FromMonths(6), Citation.Of(DocumentNumber.From("b")), Validity.Since(Day)),
        ReviewRule.Of(Period.FromMonths(6), Citation.Of(DocumentNumber.From("a")), Validity.Since(Later)));

    [Fact]
    public void CellMeeting_Always_KeepsTheContract() => ValueContract.Holds(
        () => CellMeeting.Of(Id("a"), Day, MeetingKind.Regular),
        CellMeeting.Of(Id("b"), Day, MeetingKind.Regular),
        CellMeeting.Of(Id("a"), Later, MeetingKind.Regular),
        CellMeeting.Of(Id("a"), Day, MeetingKind.Thematic));

    [Fact] public void Expectation_Always_KeepsTheContract() => ValueContract.Holds(() => new Expectation(Outcome.Excluded, 1), new Expectation(Outcome.Excluded), new Expectation(Outcome.Excepted, 1));

    [Fact]
    public void Classification_Always_KeepsTheContract() => ValueContract.Holds(
        () => new Classification(Outcome.Excluded, 3, 0), new Classification(Outcome.Excluded, 3, 1), new Classification(Outcome.Met, 5, null), default);

    [Fact]
    public void ScenarioRow_Always_KeepsTheContract() => ValueContract.Holds(
        () => new ScenarioRow("a", [AttributeValue.Of(true)], [null]), new ScenarioRow("b", [AttributeValue.Of(true)], [null]), new ScenarioRow("a", [], [null]), new ScenarioRow("a", [AttributeValue.Of(true)], [new Expectation(Outcome.Met)]));

    [Fact] public void RuleBookText_Always_KeepsTheContract() => ValueContract.Holds(() => RuleBookText.Of("a", "x"), RuleBookText.Of("a", "y"), RuleBookText.Of("b", "x"));

    [Fact]
    public void RuleBooksRefusal_Always_KeepsTheContract() => ValueContract.Holds(
        () => new RuleBooksRefusal([TextFault("a", 1), TextFault("b", 1)]), new RuleBooksRefusal([TextFault("b", 1), TextFault("a", 1)]), new RuleBooksRefusal([TextFault("a", 2)]));

    private static RuleBookTextFault TextFault(string origin, int line) => new(origin, new Fault(RuleBookFaultCodes.UnknownName, new FaultPlace.InText(line, 1), "x", []));

    private static IndicatorCode Code(int group, int ordinal) => IndicatorCode.Of((IndicatorGroup)group, ordinal);

    private static MinimumMembers Members(int least, params OrganizationLevel[] levels) => MinimumMembers.Of(least, levels, null, Validity.Since(Day));

    private static OrganizationId Id(string text) => OrganizationId.From(text);

    private static PercentagePoints Points(long part, long whole) => PercentagePoints.Between(CoverageRate.Of(0, 1)!.Value, CoverageRate.Of(part, whole)!.Value);
}
