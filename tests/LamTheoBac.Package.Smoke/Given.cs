namespace Host;

/// <summary>One committee with two cells: three members in the first, one with a plan, one whose plan nobody dated; one member without a plan in the second.</summary>
internal static class Given
{
    public const string Rules = """
        rule book smoke
          title   "Kế hoạch làm theo Bác"
          cites   "05-CT/TW" 2016-05-15

        define has-plan:
          plan.registered and plan.registered-on <= cycle.end

        measure members-with-plan of person
          title      "Đảng viên có kế hoạch"
          population party-member and organization.level = cell
          exclude    exempt-from-activities because "được miễn"
          except     temporarily-elsewhere because "nơi khác"
          met        has-plan
          target     60%
        """ + "\n";

    public static readonly LocalDate AsOf = new(2017, 12, 31);
    public static readonly Validity Always = Validity.Since(new LocalDate(2015, 1, 1));
    public static readonly CommitmentCycle Cycle = CommitmentCycle.OfYear(2017);
    public static readonly MeasureId WithPlan = MeasureId.From("members-with-plan");

    public static readonly OrganizationId Committee = OrganizationId.From("BK");
    public static readonly OrganizationId First = OrganizationId.From("c1");
    public static readonly OrganizationId Second = OrganizationId.From("c2");

    public static readonly PersonId Planner = PersonId.From("p1");
    public static readonly PersonId Idle = PersonId.From("p2");
    public static readonly PersonId Undated = PersonId.From("p3");
    public static readonly PersonId Far = PersonId.From("p4");

    public static RuleBook Book => RuleBook.Parse(Rules).Must();

    public static OrganizationPeriod[] Organizations =>
    [
        OrganizationPeriod.Of(Committee, Always, "Đảng ủy", OrganizationLevel.GrassrootsCommittee),
        OrganizationPeriod.Of(First, Always, "Chi bộ 1", OrganizationLevel.Cell, OrganizationKind.Residential, Committee),
        OrganizationPeriod.Of(Second, Always, "Chi bộ 2", OrganizationLevel.Cell, OrganizationKind.Agency, Committee),
    ];

    public static Person[] People => [Person.Of(Planner), Person.Of(Idle), Person.Of(Undated), Person.Of(Far)];

    public static CommitmentDocument[] Plans =>
    [
        CommitmentDocument.Of(Planner, Cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Known(new LocalDate(2017, 3, 1))),
        CommitmentDocument.Of(Undated, Cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Unknown),
    ];

    public static Membership[] Memberships => [.. People.Select(person => Membership.Of(person.Id, MembershipStatus.Official, Always))];

    public static Assignment[] Assignments => [.. People.Select(person => Assignment.Of(person.Id, person.Id == Far ? Second : First, AssignmentRole.Primary, Always))];

    public static Register Register => Register.Create(Organizations, People, Plans, Memberships, Assignments).Must();

    public static FactTable Facts => FactTable.Of(Register, Book, Cycle, AsOf);

    public static CoverageReport Report => new CoverageEngine().Evaluate(Book, Facts);
}
