using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Standards;

/// <summary>P stands above D, D above C; beside D stands E. D's set adapts P's.</summary>
internal static class StandardSetLife
{
    public static readonly LocalDate Begun = new(2017, 1, 10);
    public static readonly LocalDate Given = new(2017, 3, 1);
    public static readonly LocalDate Later = new(2018, 3, 1);

    public static OrganizationTree Tree { get; } = Chart.Of(Chart.Period("P"), Chart.Period("D", "P"), Chart.Period("E", "P"), Chart.Period("C", "D")).TreeOn(Given);

    public static IssuedStandardSet Superior { get; } = Draft("P", "cm", Begun).Containing([Item("a"), Item("b"), Item("c")]).Issue(Begun).Taken();

    public static DraftedStandardSet Drafted { get; } = Draft("D", "cm").Containing([Item("1", "a"), Item("2", "a", "b"), Item("3")], SetAside.Of("c", "đơn vị không có việc này"));

    public static IssuedStandardSet Issued { get; } = Drafted.Issue(Given, Superior, Tree).Taken();

    public static IssuedStandardSet Second { get; } = Issued.Revise(Later).Taken().Issue(Later, Superior, Tree).Taken();

    public static SupersededStandardSet Superseded { get; } = Issued.SupersedeBy(Second).Taken();

    public static WithdrawnStandardSet Withdrawn { get; } = Issued.Withdraw(Later).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(StandardSet))
        .Case(Drafted, "Issue", "every item of the superior's set taken up or set aside", draft => draft.Issue(Begun, Superior, Tree))
        .Case(Drafted.Containing([Item("1")]), "Issue", "of a unit's own, adapting none", draft => draft.Issue(Given))
        .Case(Drafted, "Issue", "on a day on which the superior's set, withdrawn since, was in force", draft => draft.Issue(Given, Superior.Withdraw(Later).Taken(), Tree))
        .Case(Adapting(KnownStandards.Revolutionary2024, "E"), "Issue", "under a national set, which needs no tree", draft => draft.Issue(new LocalDate(2024, 5, 9), KnownStandards.Revolutionary2024))
        .Case(Drafted, "Issue", "before it was drafted", draft => draft.Issue(Begun.PlusDays(-1), InForceBefore, Tree))
        .Case(Draft("D", "cm"), "Issue", "without an item", draft => draft.Issue(Given))
        .Case(Draft("D", "cm").Containing([Item("1"), Item("2"), Item("1")]), "Issue", "with an id twice", draft => draft.Issue(Given))
        .Case(Drafted.Containing([Item("1", "a", "b")], SetAside.Of("c", "x"), SetAside.Of("c", "y")), "Issue", "with an item set aside twice", draft => draft.Issue(Given, Superior, Tree))
        .Case(Drafted.RestingOn(Document), "Issue", "resting on a document of a later day", draft => draft.Issue(Given, Superior, Tree))
        .Case(Drafted, "Issue", "before the superior's set was issued", draft => draft.Issue(Given, Reissued(Given.PlusDays(1)), Tree))
        .Case(Drafted, "Issue", "on the day on which the superior's set was withdrawn", draft => draft.Issue(Later, Superior.Withdraw(Later).Taken(), Tree))
        .Case(Adapting(Superior, "P"), "Issue", "under an earlier set of its own organization", draft => draft.Issue(Given, Superior, Tree))
        .Case(Adapting(Issued, "E"), "Issue", "under the set of an organization beside it", draft => draft.Issue(Given, Issued, Tree))
        .Case(Adapting(Issued, "P"), "Issue", "under the set of an organization below it", draft => draft.Issue(Given, Issued, Tree))
        .Case(Adapting(Issued, "X"), "Issue", "of an organization that the tree lacks", draft => draft.Issue(Given, Issued, Tree))
        .Case(National, "Issue", "national, under a unit's set", draft => draft.Issue(Given, Superior, Tree))
        .Case(National.Containing([Item("1", "1")]), "Issue", "national, under itself", draft => draft.Issue(Given, National.Containing([Item("1")]).Issue(Given).Taken()))
        .Case(Drafted.Containing([Item("1", "a", "b")]), "Issue", "with an item of the superior's set neither taken up nor set aside", draft => draft.Issue(Given, Superior, Tree))
        .Case(Drafted.Containing([Item("1", "a", "b", "c")], SetAside.Of("b", "x")), "Issue", "with an item both taken up and set aside", draft => draft.Issue(Given, Superior, Tree))
        .Case(Drafted.Containing([Item("1", "a", "z")], SetAside.Of("b", "x"), SetAside.Of("c", "x"), SetAside.Of("y", "x")), "Issue", "with items that the superior's set lacks", draft => draft.Issue(Given, Superior, Tree))
        .Case(Drafted, "Issue", "taking up and setting aside without a superior's set", draft => draft.Issue(Given))
        .Case(
            Adapting(Issued, "E").Containing([Item("1", "2"), Item("1", "z")], SetAside.Of("2", "x")),
            "Issue",
            "too early, twice the same id, incomplete, and under no superior",
            draft => draft.Issue(Begun.PlusDays(-1), Issued, Tree))
        .Case(Issued, "Revise", "on the day of issue or later", issued => issued.Revise(Given))
        .Case(Issued, "Revise", "before it was issued", issued => issued.Revise(Given.PlusDays(-1)))
        .Case(Issued, "SupersedeBy", "by the next version", issued => issued.SupersedeBy(Second))
        .Case(Issued, "SupersedeBy", "by itself", issued => issued.SupersedeBy(issued))
        .Case(Issued, "SupersedeBy", "by the version after the next", issued => issued.SupersedeBy(Second.Revise(Later).Taken().Issue(Later, Superior, Tree).Taken()))
        .Case(Issued, "SupersedeBy", "by another set, issued earlier", issued => issued.SupersedeBy(Superior))
        .Case(Drafted.Issue(Later.PlusDays(1), Superior, Tree).Taken(), "SupersedeBy", "by a next version issued earlier", issued => issued.SupersedeBy(Second))
        .Case(Issued, "Withdraw", "on the day of issue or later", issued => issued.Withdraw(Given))
        .Case(Issued, "Withdraw", "before it was issued", issued => issued.Withdraw(Given.PlusDays(-1)));

    public static StandardItem Item(string id, params string[] takesUp) => StandardItem.Of(id, $"Nội dung {id}").TakingUp(takesUp);

    public static DraftedStandardSet Draft(string organization, string id, LocalDate? on = null) =>
        DraftedStandardSet.Of(id, StandardScope.Unit, StandardKind.Professional, on ?? Begun, OrganizationId.From(organization));

    /// <summary>A draft of an organization that takes up every item of a set.</summary>
    public static DraftedStandardSet Adapting(StandardSet superior, string organization) =>
        Draft(organization, "own").Containing([Item("1", [.. superior.Items.Select(item => item.Id)])]);

    private static DraftedStandardSet National => DraftedStandardSet.Of("n", StandardScope.National, StandardKind.Professional, Begun, organization: null).Containing([Item("1", "a", "b", "c")]);

    private static IssuedStandardSet InForceBefore => Reissued(Begun.PlusDays(-1));

    private static Directive Document => Directive.Of(DocumentNumber.From("x"), "y", Given.PlusDays(1));

    private static IssuedStandardSet Reissued(LocalDate on) => Draft("P", "cm", on).Containing(Superior.Items).Issue(on).Taken();
}
