using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;

namespace LamTheoBac.Cli.Texts;

/// <summary>The texts of check, diff and the repairs of explain.</summary>
internal sealed partial record AnalysisText
{
    /// <summary>What is found: <c>{0}</c> the measure, <c>{1}</c> the number of the clause, <c>{2}</c> its reason or criterion, <c>{3}</c> the other measure or the definition.</summary>
    public required IReadOnlyDictionary<FindingKind, string> Findings { get; init; }

    /// <summary>That two measures could not be compared: <c>{0}</c> and <c>{3}</c>.</summary>
    public required string NotCompared { get; init; }

    public required string NothingFound { get; init; }

    public required string Witness { get; init; }

    public required string PlainWitness { get; init; }

    public required string AndPlain { get; init; }

    public required IReadOnlyDictionary<MeasureChange, string> Changes { get; init; }

    public required IReadOnlyDictionary<MeasurePart, string> Parts { get; init; }

    public required string SameMeasures { get; init; }

    public required string WrittenOtherwise { get; init; }

    public required string FromTo { get; init; }

    public required string CanHappen { get; init; }

    public required string Move { get; init; }

    public required string NobodyElse { get; init; }

    public required string NobodyMoves { get; init; }

    public required string Points { get; init; }

    /// <summary>What changes a percentage between two states.</summary>
    public required IReadOnlyDictionary<FigureCause, string> Causes { get; init; }

    public required string NotTakenApart { get; init; }

    public required string Repairs { get; init; }

    public required string NoRepair { get; init; }

    public required string RepairsUndecided { get; init; }

    public required string RepairsOfMany { get; init; }

    public required string RepairOfMany { get; init; }

    public required string ReachesIn { get; init; }

    public required string BeyondRepair { get; init; }

    public required string UndecidedRepair { get; init; }

    public required string MissingFacts { get; init; }

    public required string MissingFact { get; init; }

    public required string Change { get; init; }

    public required string Absent { get; init; }

    public required string Unknown { get; init; }
}
