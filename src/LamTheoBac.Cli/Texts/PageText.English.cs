namespace LamTheoBac.Cli.Texts;

/// <content>English.</content>
internal sealed partial record PageText
{
    public static PageText English { get; } = new()
    {
        Code = Languages.English,
        ScriptNeeded = "This page needs JavaScript to show its figures. Everything stands in the page itself; nothing is loaded from a network.",
        ChooseLanguage = "Language",
        Print = "Print",
        Level = "Shown",
        LevelRoot = "top level only",
        Levels = "{0} more levels",
        LevelByHand = "as unfolded",
        Overview = "Overview",
        Legend = "How to read it",
        LegendSure = "met for certain",
        LegendOpen = "undetermined: the percentage can still move within this interval",
        LegendMark = "the percentage now",
        LegendTarget = "the target",
        Keys = "Keys in a table: ↑ ↓ choose a row, → unfolds, ← folds, Space does either, Enter explains, Home and End go to the first and last row, Esc closes the explanation.",
        Bar = "Percentage, bounds and target",
        BarOf = "{0}, can become {1} to {2}, target {3}",
        Standing = "Against the target",
        Explain = "Explain",
        Course = "Through the year",
        CourseNote = "The percentage at each month’s end; the hatched band is how far what is unknown can still move it.",
        More = "Show {0} of {1} more organizations",
        Hidden = "Organizations below that are not in this page: {0}.",
        Persons = "Counts persons.",
        Organizations = "Counts organizations.",
        Close = "Close",
        Numerator = "Numerator: met",
        NotMet = "Not met",
        Denominator = "Denominator: met and not met",
        Population = "Everybody in the population",
        Lower = "The least it can become",
        Upper = "The most it can become",
        NoPercentage = "The denominator is 0, so there is no percentage.",
        Shortfall = "Missing to the target",
        Citations = "Rests on",
        Reading = "What is unknown",
        StandingNotes =
        [
            "Nobody is in the denominator, so there is nothing to compare.",
            "Even the least that it can become reaches the target.",
            "The percentage reaches the target, but what is unknown can still take it below.",
            "The percentage does not reach the target, but what is unknown can still lift it there.",
            "Not even the most that it can become reaches the target.",
        ],
        NoTarget = "no target",
    };
}
