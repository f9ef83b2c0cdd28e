using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Cycles;

internal static class CycleLife
{
    public static readonly LocalDate Guidance = new(2017, 2, 14);
    public static readonly LocalDate LastDay = new(2017, 12, 31);
    public static readonly CycleId Of2016 = CycleId.From("2016");
    public static readonly CycleId Of2017 = CycleId.From("2017");
    public static readonly CycleId Of2019 = CycleId.From("2019");
    public static readonly CommitmentCycle Year2017 = CommitmentCycle.OfYear(2017);
    public static readonly CommitmentCycle Year2018 = CommitmentCycle.OfYear(2018);
    public static readonly OpenMatter Lax = Matter("s1", Of2016);
    public static readonly OpenMatter Late = Matter("s2", Of2016);
    public static readonly OpenMatter New = Matter("s3", Of2017);

    public static Theme OfTheYear { get; } = Theme.Of("Chuyên đề năm 2017", "Tỉnh ủy", Validity.OfYear(2017), ThemeSpan.Year);

    public static Theme OfTheTerm { get; } = Theme.Of("Chuyên đề toàn khóa", "Trung ương", Validity.Between(new LocalDate(2016, 5, 15), new LocalDate(2021, 1, 1)), ThemeSpan.Term);

    public static Theme OfTheYearBefore { get; } = Theme.Of("Chuyên đề năm 2016", "Tỉnh ủy", Validity.OfYear(2016), ThemeSpan.Year);

    public static DraftCycle Draft { get; } = DraftCycle.TakeOver(Year2017, [Of2016], [Lax]).Taken().AddTheme(OfTheYear).Taken().SetDeadline(Due("BK", 3)).Taken();

    public static OpenCycle Begun { get; } = Draft.Begin(Guidance).Taken().Choose(Choice("BK", "nói đi đôi với làm")).Taken();

    public static ClosedCycle Closed { get; } = Begun.Conclude(LastDay, [Lax, New], Year2018).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(CycleProgramme))
        .Begins("TakeOver", "with what earlier cycles left open", () => DraftCycle.TakeOver(Year2017, [Of2016], [Lax]))
        .Begins("TakeOver", "from no cycle", () => DraftCycle.TakeOver(Year2017, [], []))
        .Begins("TakeOver", "from itself and one cycle twice, a matter twice and one of an unknown cycle", () => DraftCycle.TakeOver(Year2017, [Of2016, Of2016, Of2017], [Lax, Lax, Matter("s9", Of2019)]))
        .Case(Draft, "AddTheme", "that overlaps another one", state => state.AddTheme(OfTheTerm))
        .Case(Draft, "AddTheme", "that is there already", state => state.AddTheme(OfTheYear))
        .Case(Draft, "AddTheme", "without a day in the window", state => state.AddTheme(OfTheYearBefore))
        .Case(Draft, "SetDeadline", "of another organization", state => state.SetDeadline(Due("BK-01", 4)))
        .Case(Draft, "SetDeadline", "a second one for the topic", state => state.SetDeadline(Due("BK", 4)))
        .Case(Draft, "SetDeadline", "a second one, and of another cycle", state => state.SetDeadline(Due("BK", 4, "2018")))
        .Case(Draft, "ChangeDeadline", "to another day", state => state.ChangeDeadline(Due("BK", 4)))
        .Case(Draft, "ChangeDeadline", "that nobody set", state => state.ChangeDeadline(Due("BK-01", 4)))
        .Case(Draft, "Begin", "in the December before", state => state.Begin(new LocalDate(2016, 12, 20)))
        .Case(Draft, "Begin", "on the last day before a deadline is missed", state => state.Begin(new LocalDate(2017, 3, 31)))
        .Case(Draft, "Begin", "after a deadline", state => state.Begin(new LocalDate(2017, 4, 1)))
        .Case(Draft, "Begin", "after the last day, and after a deadline", state => state.Begin(LastDay.PlusDays(1)))
        .Case(Begun, "AddTheme", "later in the year", state => state.AddTheme(OfTheTerm))
        .Case(Begun, "AddTheme", "without a day in the window", state => state.AddTheme(OfTheYearBefore))
        .Case(Begun, "SetDeadline", "of another organization", state => state.SetDeadline(Due("BK-01", 4)))
        .Case(Begun, "SetDeadline", "a second one, of another cycle, and before the opening", state => state.SetDeadline(Due("BK", 1, "2018")))
        .Case(Begun, "ChangeDeadline", "to another day", state => state.ChangeDeadline(Due("BK", 4)))
        .Case(Begun, "ChangeDeadline", "that nobody set, and before the opening", state => state.ChangeDeadline(Due("BK-01", 1)))
        .Case(Begun, "Choose", "issues without a breakthrough content", state => state.Choose(Choice("BK-01", null, "đất đai")))
        .Case(Begun, "Choose", "a second time, and nothing", state => state.Choose(Choice("BK", null)))
        .Case(Begun, "Choose", "an issue twice", state => state.Choose(Choice("BK-01", null, "đất đai", "đất đai")))
        .Case(Begun, "ChangeChoice", "to another content", state => state.ChangeChoice(Choice("BK", "gắn bó với Nhân dân", "đất đai")))
        .Case(Begun, "ChangeChoice", "of one who has none, to nothing", state => state.ChangeChoice(Choice("BK-01", null)))
        .Case(Begun, "Conclude", "on the last day", state => state.Conclude(LastDay, [Lax, New], Year2018))
        .Case(Begun, "Conclude", "with a matter of an earlier cycle that became known late", state => state.Conclude(LastDay.PlusDays(20), [Late], Year2018))
        .Case(Begun, "Conclude", "before the last day", state => state.Conclude(LastDay.PlusDays(-1), [], Year2018))
        .Case(Begun, "Conclude", "into itself", state => state.Conclude(LastDay, [], Year2017))
        .Case(Begun, "Conclude", "into an earlier cycle", state => state.Conclude(LastDay, [], CommitmentCycle.OfYear(2016)))
        .Case(Begun, "Conclude", "a carried matter under another first cycle, one twice, and one of a later cycle", state => state.Conclude(
            LastDay, [Matter("s1", Of2017), New, New, Matter("s9", Of2019)], Year2018));

    public static OpenMatter Matter(string id, CycleId since) => OpenMatter.Of(MatterKind.Shortcoming, OrganizationId.From("BK-01"), id, since);

    /// <summary>A deadline for plans on the last day of a month of 2017.</summary>
    public static Deadline Due(string organization, int month, string cycle = "2017", ReturnTopic topic = ReturnTopic.Plans) =>
        Deadline.Of(OrganizationId.From(organization), CycleId.From(cycle), topic, new LocalDate(2017, month, 1).PlusMonths(1).PlusDays(-1));

    public static CycleChoice Choice(string organization, string? breakthrough, params string[] issues) => CycleChoice.Of(OrganizationId.From(organization), breakthrough, issues);
}
