namespace LamTheoBac.Cli.Texts;

/// <summary>The texts of <c>--help</c>.</summary>
internal sealed record HelpText
{
    public required string Tool { get; init; }

    public required string Usage { get; init; }

    public required string CommandWord { get; init; }

    public required string OptionsWord { get; init; }

    public required string Commands { get; init; }

    public required string Arguments { get; init; }

    public required string Options { get; init; }

    public required string Coverage { get; init; }

    public required string Explain { get; init; }

    public required string Validate { get; init; }

    public required string Format { get; init; }

    public required string Check { get; init; }

    public required string Diff { get; init; }

    public required string OldRules { get; init; }

    public required string NewRules { get; init; }

    public required string Describe { get; init; }

    public required string VerifyFigure { get; init; }

    public required string Sample { get; init; }

    public required string Chart { get; init; }

    public required string ChartKind { get; init; }

    public required string Data { get; init; }

    public required string DataBefore { get; init; }

    public required string CycleBefore { get; init; }

    public required string AsOfBefore { get; init; }

    public required string Rules { get; init; }

    public required string FigureCounts { get; init; }

    public required string FigurePercentage { get; init; }

    public required string Directory { get; init; }

    public required string Cycle { get; init; }

    public required string AsOf { get; init; }

    public required string OutputFormat { get; init; }

    public required string Node { get; init; }

    public required string Depth { get; init; }

    public required string Measures { get; init; }

    public required string Measure { get; init; }

    public required string Subject { get; init; }

    public required string Decimals { get; init; }

    public required string MaximumErrors { get; init; }

    public required string FailUnderTarget { get; init; }

    public required string Write { get; init; }

    public required string Language { get; init; }

    public required string Help { get; init; }

    public required string Version { get; init; }

    public required string Ending { get; init; }
}
