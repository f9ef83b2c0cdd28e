namespace LamTheoBac.Cli.Texts;

/// <summary>The texts of a coverage report.</summary>
internal sealed record ReportText
{
    public required string Asked { get; init; }

    /// <summary>That no organization stands on the day <c>{0}</c>.</summary>
    public required string NoOrganizations { get; init; }

    public required string OpenReading { get; init; }

    public required string ClosedReading { get; init; }

    public required string Measure { get; init; }

    public required string OtherTheme { get; init; }

    public required string Organization { get; init; }

    public required string MetOfDenominator { get; init; }

    public required string Percentage { get; init; }

    public required string Bounds { get; init; }

    public required string Target { get; init; }

    public required string Excluded { get; init; }

    public required string Excepted { get; init; }

    public required string Undetermined { get; init; }

    public required string Opened { get; init; }

    public required string ExcludedFor { get; init; }

    public required string ExceptedFor { get; init; }

    public required string ClauseWithoutReason { get; init; }

    public required string MetCount { get; init; }

    public required string NotMetCount { get; init; }

    public required string UndeterminedCount { get; init; }

    public required string NotOpened { get; init; }

    public required string Unplaced { get; init; }

    public required string MoreLevels { get; init; }

    public required string SampleHint { get; init; }
}
