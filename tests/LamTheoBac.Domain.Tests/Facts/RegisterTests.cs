using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

public sealed class RegisterTests
{
    private static readonly PersonId P = PersonId.From("p");
    private static readonly PersonId Nobody = PersonId.From("nobody");
    private static readonly OrganizationId Nowhere = Id("nowhere");
    private static readonly CycleId Never = CycleId.From("never");
    private static readonly LocalDate Day0 = new(2017, 1, 1);
    private static readonly AttributeDeclaration Field = AttributeDeclaration.OfSymbol(AttributeName.From("field"), SubjectBasis.Organization, ["land", "petitions"]);
    private static readonly AttributeDeclaration Done = AttributeDeclaration.Of(AttributeName.From("done"), SubjectBasis.Person, AttributeType.Boolean);

    [Fact]
    public void Create_SoundRecords_GivesARegisterWithoutWarnings()
    {
        var register = (Contents with { Organizations = Contents.Organizations }).Register();
        Assert.Empty(register.Warnings);
        Assert.Equal(4, register.Organizations.TreeOn(AsOf).Count);
    }

    [Fact]
    public void Create_DuplicateIds_NamesTheSecondOfEachList() => Assert.Equal(
        [
            Of(RegisterFaultCodes.DuplicateId, "people", 1, "id", "p"),
            Of(RegisterFaultCodes.DuplicateId, "people", 2, "id", "cell"),
            Of(RegisterFaultCodes.DuplicateId, "cycles", 1, "id", "term"),
            Of(RegisterFaultCodes.DuplicateId, "standards", 2, "id", "s"),
            Of(RegisterFaultCodes.DuplicateId, "shortcomings", 1, "id", "h"),
            Of(RegisterFaultCodes.DuplicateId, "pressing-issues", 1, "id", "i"),
        ],
        (Contents with
        {
            People = [Person.Of(P), Person.Of(P), Person.Of(PersonId.From("cell"))],
            Cycles = [CommitmentCycle.Of(CycleId.From("term"), Validity.OfYear(2017)), CommitmentCycle.Of(CycleId.From("term"), Validity.OfYear(2018))],
            Standards = [.. new[] { "cell", "other", "cell" }.Select(organization => StandardSetRecord.Of(Id(organization), "s", null, null, null))],
            Shortcomings = [.. Enumerable.Repeat(ShortcomingRecord.Of(Id("cell"), "h", Cycle, null, null), 2)],
            PressingIssues = [.. Enumerable.Repeat(PressingIssueRecord.Of(Id("cell"), "i", null, Day0, null), 2)],
        }).Refused());

    [Fact]
    public void Create_UnknownReferences_NamesEachWithItsField() => Assert.Equal(
        [
            Unknown("memberships", "person", "nobody", "people"),
            Unknown("assignments", "person", "nobody", "people"), Unknown("assignments", "organization", "nowhere", "organizations"),
            Unknown("exemptions", "person", "nobody", "people"),
            Unknown("suspensions", "person", "nobody", "people"),
            Unknown("plans", "subject", "nobody", "people", "organizations"), Unknown("plans", "cycle", "never", "cycles"),
            Unknown("reviews", "subject", "nobody", "people", "organizations"), Unknown("reviews", "cycle", "never", "cycles"),
            Unknown("study", "subject", "nobody", "people", "organizations"), Unknown("study", "cycle", "never", "cycles"),
            Unknown("indicator-reviews", "organization", "nowhere", "organizations"), Unknown("indicator-reviews", "cycle", "never", "cycles"),
            Unknown("inspections", "organization", "nowhere", "organizations"), Unknown("inspections", "cycle", "never", "cycles"),
            Unknown("returns", "organization", "nowhere", "organizations"), Unknown("returns", "cycle", "never", "cycles"),
            Unknown("deadlines", "organization", "nowhere", "organizations"), Unknown("deadlines", "cycle", "never", "cycles"),
            Unknown("pressing-issues", "organization", "nowhere", "organizations"),
            Unknown("shortcomings", "organization", "nowhere", "organizations"), Unknown("shortcomings", "cycle", "never", "cycles"), Unknown("shortcomings", "planned-in", "never", "cycles"),
            Unknown("standards", "organization", "nowhere", "organizations"), Unknown("standards", "adapts", "none", "standards"),
            Unknown("facts", "subject", "nobody", "people", "organizations"),
            Unknown("successions", "predecessor", "nowhere", "organizations"), Unknown("successions", "successor", "nowhere", "organizations"),
        ],
        (Contents with
        {
            Memberships = [Membership.Of(Nobody, MembershipStatus.Official, Always)],
            Assignments = [Assign("nobody", "nowhere")],
            Exemptions = [Exemption.Of(Nobody, Always, ExemptionReason.Other)],
            Suspensions = [Suspension.Of(Nobody, Always)],
            Plans = [CommitmentDocument.Of(Nobody, Never, CommitmentKind.Plan, default)],
            Reviews = [SelfReviewRecord.Of(Nobody, Never, Day0)],
            StudySessions = [StudySession.Of(Nobody, Never, null, Day0)],
            IndicatorReviews = [IndicatorReviewRecord.Of(Nowhere, Never, Day0, IndicatorSet.Empty, IndicatorSet.Empty, IndicatorSet.Empty)],
            Inspections = [InspectionRecord.Of(Nowhere, Never, InspectionKind.Inspection, null, null)],
            Returns = [SubmittedReturn.Of(Nowhere, Never, ReturnTopic.Plans, Day0)],
            Deadlines = [Deadline.Of(Nowhere, Never, ReturnTopic.Plans, Day0)],
            PressingIssues = [PressingIssueRecord.Of(Nowhere, "i", null, Day0, null)],
            Shortcomings = [ShortcomingRecord.Of(Nowhere, "s", Never, Never, null)],
            Standards = [StandardSetRecord.Of(Nowhere, "s", "none", null, null)],
            Facts = [RecordedFact.Of(Nobody, Done.Name, AttributeValue.Of(true))],
            DeclaredAttributes = [Done],
            Successions = [Succession.Of(Day0, Nowhere, Nowhere)],
        }).Refused());

    [Fact]
    public void Create_OverlappingMembershipsAndAssignments_NamesTheLaterOfEach() => Assert.Equal(
        [
            Of(RegisterFaultCodes.OverlappingIntervals, "memberships", 1, "from", "2017-01-01..", "p"),
            Of(RegisterFaultCodes.OverlappingIntervals, "assignments", 0, "from", "2017-01-01..", "p"),
            Of(RegisterFaultCodes.OverlappingIntervals, "assignments", 3, "from", "2017-01-01..", "p"),
        ],
        (Contents with
        {
            Memberships = [Membership.Of(P, MembershipStatus.Official, Always), Membership.Of(P, MembershipStatus.Probationary, Validity.Since(Day0))],
            Assignments =
            [
                Assign("p", "cell", AssignmentRole.Primary, Validity.Since(Day0)), Assign("p", "other"),
                Assign("p", "cell", AssignmentRole.Workplace), Assign("p", "cell", AssignmentRole.Workplace, Validity.Since(Day0)),
                Assign("p", "root", AssignmentRole.Temporary), Assign("p", "other", AssignmentRole.Temporary),
            ],
        }).Refused());

    [Fact]
    public void Create_IntervalsThatMayOverlap_AreFine() => _ = (Contents with
    {
        Exemptions = [.. Enumerable.Repeat(Exemption.Of(P, Always, ExemptionReason.Age), 2)],
        Suspensions = [.. Enumerable.Repeat(Suspension.Of(P, Always), 2)],
        Assignments = [Assign("p", "cell"), Assign("p", "cell", AssignmentRole.Workplace), Assign("p", "cell", AssignmentRole.Temporary)],
    }).Register();

    [Fact]
    public void Create_Facts_AreHeldToTheirDeclaration() => Assert.Equal(
        [
            Of(RegisterFaultCodes.DuplicateFact, "facts", 1, "attribute", "done", "p"),
            Of(RegisterFaultCodes.WrongFactValue, "facts", 2, "value", "water", "land", "petitions"),
            Of(RegisterFaultCodes.WrongFactValue, "facts", 3, "value", "1", "boolean"),
            Of(RegisterFaultCodes.WrongFactBasis, "facts", 4, "subject", "p", "organization", "field"),
        ],
        (Contents with
        {
            People = [Person.Of(P), Person.Of(PersonId.From("q"))],
            DeclaredAttributes = [Field, Done],
            Facts =
            [
                RecordedFact.Of(P, Done.Name, AttributeValue.Unknown), RecordedFact.Of(P, Done.Name, AttributeValue.Of(true)),
                RecordedFact.Of(Id("cell"), Field.Name, AttributeValue.OfSymbol("water")), RecordedFact.Of(PersonId.From("q"), Done.Name, AttributeValue.Of(1)),
                RecordedFact.Of(P, Field.Name, AttributeValue.OfSymbol("land")),
            ],
        }).Refused());

    [Fact]
    public void Create_OneNameForBothBases_SuitsEachByItsOwnDeclaration()
    {
        var ofPerson = AttributeDeclaration.Of(Field.Name, SubjectBasis.Person, AttributeType.Integer);
        var contents = Contents with
        {
            DeclaredAttributes = [Field, ofPerson],
            Facts = [RecordedFact.Of(P, Field.Name, AttributeValue.Of(3)), RecordedFact.Of(Id("cell"), Field.Name, AttributeValue.OfSymbol("land"))],
        };
        var catalogue = AttributeCatalogue.Standard.WithDeclared([Field, ofPerson]);
        Assert.Equal(("3", "land"), (contents.Snapshot().Ask("p", "field", catalogue), contents.Snapshot().Ask("cell", "field", catalogue)));
    }

    [Fact]
    public void Create_OddButSound_GivesWarnings()
    {
        var contents = Contents with
        {
            Organizations = [.. Contents.Organizations, OrganizationPeriod.Of(Id("early"), Always, "", OrganizationLevel.Commune)],
            Facts = [RecordedFact.Of(P, AttributeName.From("unheard-of"), AttributeValue.Of(true))],
        };
        var warnings = contents.Register().Warnings;
        Assert.All(warnings, warning => Assert.True(warning.IsWarning));
        Assert.Contains(Of(RegisterFaultCodes.LevelOutsideItsDates, "organizations", 4, "level", "commune", "2025-07-01.."), warnings);
        Assert.Contains(Of(RegisterFaultCodes.UndeclaredAttribute, "facts", 0, "attribute", "unheard-of", "1"), warnings);
    }

    [Fact]
    public void Create_UndeclaredAttributesOfManyRows_AreToldOnceEachWithTheFirstRowAndTheirNumber()
    {
        RecordedFact Row(string subject, string attribute) => RecordedFact.Of(subject == "p" ? P : Id(subject), AttributeName.From(attribute), AttributeValue.Of(true));
        var contents = Contents with { Facts = [Row("p", "one"), Row("cell", "two"), Row("cell", "one"), Row("p", "two"), Row("other", "one")] };
        Assert.Equal(
            [Of(RegisterFaultCodes.UndeclaredAttribute, "facts", 0, "attribute", "one", "3"), Of(RegisterFaultCodes.UndeclaredAttribute, "facts", 1, "attribute", "two", "2")],
            contents.Register().Warnings);
    }

    [Fact]
    public void Create_SecondDeadlineOfOneOrganizationCycleAndTopic_IsRefused() => Assert.Equal(
        [Of(RegisterFaultCodes.DuplicateDeadline, "deadlines", 4, "topic", "plans", "cell", "2017")],
        (Contents with
        {
            Deadlines =
            [
                Deadline.Of(Id("cell"), Cycle, ReturnTopic.Plans, Day0), Deadline.Of(Id("cell"), Cycle, ReturnTopic.Pledges, Day0),
                Deadline.Of(Id("cell"), CycleId.From("2018"), ReturnTopic.Plans, Day0), Deadline.Of(Id("other"), Cycle, ReturnTopic.Plans, Day0),
                Deadline.Of(Id("cell"), Cycle, ReturnTopic.Plans, Day0.PlusDays(1)),
            ],
        }).Refused());

    [Theory]
    [InlineData("I.1-I.9", "I.1|I.2", "I.1")]
    [InlineData("I.1", "I.1", "")]
    [InlineData("", "", "")]
    [InlineData("I.1", "I.1-I.3", "I.2", "found-not-examined I.2-I.3")]
    [InlineData("I.1-I.9", "I.1", "I.2|III.9", "remedied-not-found I.2|III.9")]
    [InlineData("", "I.1", "II.1", "found-not-examined I.1", "remedied-not-found II.1")]
    public void Create_IndicatorsOutsideTheSetBefore_GiveWarnings(string examined, string found, string remedied, params string[] expected)
    {
        IndicatorSet Set(string text) => IndicatorSet.TryParse(text)!.Value;
        var review = IndicatorReviewRecord.Of(Id("cell"), Cycle, Day0, Set(examined), Set(found), Set(remedied));
        var warnings = (Contents with { IndicatorReviews = [review] }).Register().Warnings;
        Assert.Equal(expected, warnings.Select(warning => $"{warning.Code} {warning.Found}"));
        Assert.All(warnings, warning => Assert.Equal(
            new FaultPlace.InRecords("indicator-reviews", 0, warning.Code == RegisterFaultCodes.FoundNotExamined ? "found" : "remedied"), warning.Place));
    }

    [Fact]
    public void Create_FaultsOfEveryKind_NamesThemAllAndTheWarningsApart()
    {
        var refused = Register.Create(Contents with
        {
            Organizations = [.. Contents.Organizations, Period("cell", null, OrganizationLevel.Cell), Period("lost", "nobody", OrganizationLevel.Commune), Period("loop", "loop", OrganizationLevel.Cell)],
            People = [Person.Of(P), Person.Of(P)],
            Memberships = [Membership.Of(Nobody, MembershipStatus.Official, Always)],
        }).Match(_ => throw new InvalidOperationException("it was accepted"), refused => refused);
        Assert.Equal(
            [RegisterFaultCodes.DuplicateId, RegisterFaultCodes.UnknownReference, RegisterFaultCodes.OverlappingIntervals, RegisterFaultCodes.UnknownReference, RegisterFaultCodes.CircularOrganizations],
            refused.Faults.Select(fault => fault.Code));
        Assert.Equal([Of(RegisterFaultCodes.LevelOutsideItsDates, "organizations", 5, "level", "commune", "2025-07-01..")], refused.Warnings);
    }

    [Fact]
    public void Create_FaultsOfRecordsWithASoundHistory_KeepTheWarnings()
    {
        var refused = Register.Create(Contents with { People = [Person.Of(P), Person.Of(P)], Facts = [RecordedFact.Of(P, AttributeName.From("unheard-of"), AttributeValue.Of(true))] })
            .Match(_ => throw new InvalidOperationException("it was accepted"), refused => refused);
        Assert.Equal([RegisterFaultCodes.DuplicateId], refused.Faults.Select(fault => fault.Code));
        Assert.Equal([RegisterFaultCodes.UndeclaredAttribute], refused.Warnings.Select(fault => fault.Code));
    }

    [Fact]
    public void Create_AdaptedSetInOtherNormalForm_IsFound() => _ = (Contents with
    {
        Standards =
        [
            StandardSetRecord.Of(Id("root"), "chuẩn mực".Normalize(System.Text.NormalizationForm.FormC), null, Day0, null),
            StandardSetRecord.Of(Id("cell"), "s", "chuẩn mực".Normalize(System.Text.NormalizationForm.FormD), Day0, null),
        ],
    }).Register();

    [Fact]
    public void Shortcoming_DefaultCycle_Throws() => Assert.ThrowsAny<ArgumentException>(() => ShortcomingRecord.Of(Id("cell"), "s", Cycle, default(CycleId), null));

    [Fact]
    public void Create_FourDigitYear_NeedsNoRowOfCycles() => _ = (Contents with { Reviews = [SelfReviewRecord.Of(P, CycleId.From("1999"), Day0)] }).Register();

    [Theory]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("17")]
    [InlineData("+999")]
    public void Create_NoYearAndNoRow_IsRefused(string cycle) => Assert.Single((Contents with { Reviews = [SelfReviewRecord.Of(P, CycleId.From(cycle), Day0)] }).Refused());

    private static Fault Of(FaultCode code, string kind, int index, string field, string found, params string[] expected) =>
        new(code, new FaultPlace.InRecords(kind, index, field), found, [.. expected]);

    private static Fault Unknown(string kind, string field, string found, params string[] expected) => Of(RegisterFaultCodes.UnknownReference, kind, 0, field, found, expected);
}
