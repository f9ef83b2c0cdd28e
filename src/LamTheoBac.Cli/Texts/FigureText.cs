using LamTheoBac.Domain.Coverage.Figures;

namespace LamTheoBac.Cli.Texts;

/// <summary>The texts of the check of a published figure. In a sentence <c>{0}</c> is the counts, <c>{1}</c> what is published.</summary>
internal sealed record FigureText
{
    /// <summary>How a printed percentage is said with its hedge.</summary>
    public required IReadOnlyDictionary<FigureHedge, string> Hedges { get; init; }

    /// <summary>How a print came about that is not rounded half away from zero.</summary>
    public required IReadOnlyDictionary<FigureRounding, string> Roundings { get; init; }

    public required string Or { get; init; }

    public required string Agrees { get; init; }

    public required string RoundedOtherwise { get; init; }

    public required string Disagrees { get; init; }

    public required string ImpliedPart { get; init; }

    public required string ImpliedWhole { get; init; }

    public required string FromTo { get; init; }

    public required string AtLeast { get; init; }

    public required string NoPartFits { get; init; }

    public required string NoWholeFits { get; init; }

    public required string NoCounts { get; init; }

    public required string PartAboveWhole { get; init; }

    public required string WholeIsZero { get; init; }

    public required string PrintAbove100 { get; init; }
}
