namespace LamTheoBac.Cli.Texts;

/// <summary>The texts of a page that the other reports do not have. A page holds them in both languages.</summary>
internal sealed partial record PageText
{
    /// <summary>The language as HTML names it.</summary>
    public required string Code { get; init; }

    public required string ScriptNeeded { get; init; }

    public required string ChooseLanguage { get; init; }

    public required string Print { get; init; }

    public required string Level { get; init; }

    public required string LevelRoot { get; init; }

    public required string Levels { get; init; }

    public required string LevelByHand { get; init; }

    public required string Overview { get; init; }

    public required string Legend { get; init; }

    public required string LegendSure { get; init; }

    public required string LegendOpen { get; init; }

    public required string LegendMark { get; init; }

    public required string LegendTarget { get; init; }

    public required string Keys { get; init; }

    public required string Bar { get; init; }

    /// <summary>What a bar says in words: <c>{0}</c> the percentage, <c>{1}</c> and <c>{2}</c> the bounds, <c>{3}</c> the target.</summary>
    public required string BarOf { get; init; }

    public required string Standing { get; init; }

    public required string Explain { get; init; }

    public required string Course { get; init; }

    public required string CourseNote { get; init; }

    public required string More { get; init; }

    public required string Hidden { get; init; }

    public required string Persons { get; init; }

    public required string Organizations { get; init; }

    public required string Close { get; init; }

    public required string Numerator { get; init; }

    public required string NotMet { get; init; }

    public required string Denominator { get; init; }

    public required string Population { get; init; }

    public required string Lower { get; init; }

    public required string Upper { get; init; }

    public required string NoPercentage { get; init; }

    public required string Shortfall { get; init; }

    public required string Citations { get; init; }

    public required string Reading { get; init; }

    /// <summary>What each standing means, in the order of their numbers.</summary>
    public required IReadOnlyList<string> StandingNotes { get; init; }

    public required string NoTarget { get; init; }
}
