using LamTheoBac.Domain.Advice;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;

namespace Host;

/// <summary>Histories, registers, facts, and advice on them.</summary>
internal static class Registers
{
    private static readonly LocalDate Day = new(2017, 6, 1);

    public static void Run()
    {
        Histories();
        Facts();
        Attributes();
        Advice();
    }

    private static void Histories()
    {
        var third = OrganizationId.From("c3");
        var history = OrganizationHistory.Create(Given.Organizations, []).Must()
            .Found(OrganizationPeriod.Of(third, Validity.Since(Day), "Chi bộ 3", OrganizationLevel.Cell, parent: Given.Committee)).Must()
            .Merge(Given.AsOf, [Given.First, Given.Second], third).Must();
        Proof.Same((4, 2), (history.TreeOn(Day).Count, history.TreeOn(Given.AsOf).Count), "organizations before and after a merger");
        Proof.Same(history.Successions[0], Succession.Of(Given.AsOf, Given.First, third), "a succession");
        Proof.Same(0, OrganizationHistory.Empty.Periods.Count, "no organization");
        var levels = LevelDates.Of(new Dictionary<OrganizationLevel, Validity> { [OrganizationLevel.District] = Validity.Between(new LocalDate(1930, 1, 1), new LocalDate(2025, 7, 1)) });
        Proof.That(!levels.Cover(OrganizationLevel.District, Given.Always) && LevelDates.Known.Of(OrganizationLevel.District)?.To == new LocalDate(2025, 7, 1), "the days of a level");
    }

    private static void Facts()
    {
        var contents = new RegisterContents
        {
            Organizations = Given.Organizations,
            People = Given.People,
            Plans = Given.Plans,
            Memberships = Given.Memberships,
            Assignments = Given.Assignments,
            Exemptions = [Exemption.Of(Given.Idle, Given.Always, ExemptionReason.Age)],
            Suspensions = [Suspension.Of(Given.Far, Given.Always)],
            Returns = [SubmittedReturn.Of(Given.First, Given.Cycle.Id, ReturnTopic.Study, Day)],
            StudySessions = [StudySession.Of(Given.Planner, Given.Cycle.Id, "một", Day)],
            Reviews = [SelfReviewRecord.Of(Given.Planner, Given.Cycle.Id, Day)],
            Standards = [StandardSetRecord.Of(Given.First, "own", null, Day, null)],
            Facts = [RecordedFact.Of(Given.Planner, AttributeName.From("note"), AttributeValue.OfSymbol("x"))],
            DeclaredAttributes = [AttributeDeclaration.OfSymbol(AttributeName.From("note"), SubjectBasis.Person, ["x", "y"])],
        };
        var snapshot = FactSnapshot.Of(Register.Create(contents).Must(), Given.Cycle, Given.AsOf);
        var (planner, idle) = (snapshot.Find(Given.Planner)!, snapshot.Find(Given.Idle)!);
        Proof.Same((Reported<long>.Known(1), Reported<long>.Known(0)), (planner.StudyCount, idle.StudyCount), "what a return says of those without a row");
        Proof.Same((true, 3L), (idle.IsExempt, snapshot.Find(Given.First)!.MembersCount), "an exemption, and members");
        CommitmentFacts plan = planner.Plan;
        Proof.Same((Reported<bool>.Known(true), Reported<LocalDate>.Known(new LocalDate(2017, 3, 1))), (plan.Registered, plan.RegisteredOn), "a plan");
        Proof.Same("x", planner.Recorded(AttributeName.From("note")).Text, "a recorded value");

        var cell = OrganizationPeriod.Of(Given.Second, Given.Always, "Chi bộ 2", OrganizationLevel.Cell, parent: Given.Committee);
        var faults = Register.Create([cell], [Person.Of(Given.Far), Person.Of(Given.Far)], []).Match(_ => throw new InvalidOperationException("a register with faults was made"), refused => refused.Faults);
        Proof.Same(2, faults.Count, "every fault at once");
        foreach (var fault in faults) Proof.That(FaultCatalogue.Vietnamese.Describe(fault) != FaultCatalogue.English.Describe(fault), "a sentence in each language");
    }

    private static void Attributes()
    {
        var (yes, one, word) = (Reported<bool>.Known(true), Reported<long>.Known(1), Reported<string>.Known("x"));
        var day = Reported<LocalDate>.Known(Day);
        var catalogue = AttributeCatalogue.Standard.With(
            HostAttribute.Boolean("host-yes", (PersonFacts _) => yes), HostAttribute.Boolean("unit-yes", (OrganizationFacts _) => yes),
            HostAttribute.Integer("host-one", (PersonFacts _) => one), HostAttribute.Integer("unit-one", (OrganizationFacts _) => one),
            HostAttribute.Date("host-day", (PersonFacts _) => day), HostAttribute.Date("unit-day", (OrganizationFacts _) => day),
            HostAttribute.Symbol("host-word", ["x"], (PersonFacts _) => word), HostAttribute.Symbol("unit-word", ["x"], (OrganizationFacts _) => word));
        var book = RuleBook.Parse(
            "rule book host\nmeasure persons of person\n  population true\n  met host-yes and host-one = 1 and host-day < as-of and host-word = x\nmeasure units of organization\n  population true\n  met unit-yes and unit-one = 1 and unit-day < as-of and unit-word = x\n",
            catalogue).Must();
        var report = new CoverageEngine().Evaluate(book, FactTable.Of(Given.Register, book, Given.Cycle, Given.AsOf));
        Proof.Same((4L, 3L), (report[Given.Committee, "persons"].Met, report[Given.Committee, "units"].Met), "attributes of a host");

        Proof.Same((AttributeValue.Of(yes), AttributeValue.Of(one), AttributeValue.Of(day), AttributeValue.OfSymbol(word)), (AttributeValue.Of(true), AttributeValue.Of(1), AttributeValue.Of(Day), AttributeValue.OfSymbol("x")), "reported values and plain ones");
        Proof.Same(AttributeValue.Of(Day), AttributeValue.OfDayNumber(AttributeValue.DayNumber(Day)), "days by number");
        Proof.Same((ReportState.Absent, ReportState.Unknown, "c1"), (AttributeValue.Absent.State, AttributeValue.Unknown.State, AttributeValue.OfId("c1").Text), "states and ids");
        Proof.That(AttributeDeclaration.Of(AttributeName.From("hours"), SubjectBasis.Person, AttributeType.Integer).Admits(AttributeValue.Of(3)), "a declared attribute");
        Proof.Same(SubjectId.From("p1"), Given.Planner, "a subject of a person");
    }

    private static void Advice()
    {
        var (citation, cells) = (Citation.Of(DocumentNumber.From("x")), new[] { OrganizationLevel.Cell });
        var rules = CharterRules.Of(
            MinimumMembers.Of(3, cells, citation, Given.Always, allowsConsent: true),
            MonthlyMeeting.Of(cells, citation, Given.Always),
            CommitteeThreshold.Of(30, OrganizationLevel.GrassrootsCommittee, OrganizationLevel.Cell, citation, Given.Always, allowsConsent: true),
            LevelWithinItsDates.Of(LevelDates.Known, citation, Given.Always));
        var facts = FactSnapshot.Of(Given.Register, Given.Cycle, Given.AsOf);
        var consent = Consent.Of(Given.Second, AdviceKind.TooFewOfficialMembers, Given.Committee, Given.Always, DocumentNumber.From("y"));
        var meetings = new[] { Given.First, Given.Second }.Select(cell => MeetingDays.Of(cell, Enumerable.Range(1, 12).Select(month => new LocalDate(2017, month, 5))));
        var findings = CharterAdvice.Of(facts, rules, [consent], meetings);
        var few = findings.Single(finding => finding.Kind == AdviceKind.TooFewOfficialMembers);
        Proof.Same((Given.Second, true), (few.Organization, few.IsSettled), "too few members, with consent");
        Proof.Same(new AdviceGround.Headcount([Given.Far], 3), few.Ground, "who was counted");
        Proof.Same([new ConsentAnswer(consent, ConsentEffect.Settles)], few.Consents, "what the consent does");
        Proof.That(CharterRules.Known.All.Count > 0, "known rules");
        Proof.Same(Given.First, CellMeeting.Of(Given.First, Day, MeetingKind.Regular).Organization, "a meeting");
        Proof.That(new AdviceGround.LevelDays(OrganizationLevel.Cell, Given.Always) != (AdviceGround)new AdviceGround.Months([new YearMonth(2017, 1)]), "grounds of advice");
    }
}
