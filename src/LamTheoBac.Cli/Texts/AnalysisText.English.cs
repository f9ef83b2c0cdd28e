using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;

namespace LamTheoBac.Cli.Texts;

/// <content>English.</content>
internal sealed partial record AnalysisText
{
    public static AnalysisText English { get; } = new()
    {
        Findings = new Dictionary<FindingKind, string>
        {
            [FindingKind.PopulationNeverHolds] = "{0}: nobody can be in the population",
            [FindingKind.PopulationAlwaysHolds] = "{0}: everybody is in the population",
            [FindingKind.ExclusionNeverApplies] = "{0}: exclusion {1}{2} takes nobody out: it cannot hold, or those people are taken out before",
            [FindingKind.ExclusionSwallowsAll] = "{0}: exclusion {1}{2} takes everybody out, nobody is left to be counted",
            [FindingKind.ExceptionNeverApplies] = "{0}: exception {1}{2} excuses nobody",
            [FindingKind.ExceptionSwallowsAll] = "{0}: exception {1}{2} excuses everybody who has not met the measure",
            [FindingKind.MetAlwaysHolds] = "{0}: whoever is left to be counted has met it",
            [FindingKind.MetNeverHolds] = "{0}: nobody who is left to be counted can meet it",
            [FindingKind.SameMeasure] = "{0} and {3} classify everybody alike",
            [FindingKind.UnusedDefinition] = "no measure uses the definition {3}",
            [FindingKind.NotDecided] = "{0}: there are too many cases, so it is not decided, which is neither yes nor no",
        },
        Changes = new Dictionary<MeasureChange, string>
        {
            [MeasureChange.Same] = "same",
            [MeasureChange.Reworded] = "reworded",
            [MeasureChange.Changed] = "changed",
            [MeasureChange.Added] = "added",
            [MeasureChange.Removed] = "removed",
            [MeasureChange.NotDecided] = "not decided",
        },
        Parts = new Dictionary<MeasurePart, string>
        {
            [MeasurePart.Title] = "title",
            [MeasurePart.Citations] = "citations",
            [MeasurePart.Population] = "population",
            [MeasurePart.Exclusions] = "exclusions",
            [MeasurePart.Met] = "met",
            [MeasurePart.Exceptions] = "exceptions",
            [MeasurePart.Targets] = "targets",
            [MeasurePart.Definitions] = "definitions",
            [MeasurePart.Reading] = "reading of unknowns",
        },
        NotCompared = "{0} and {3}: there are too many cases to compare them, so it is not decided, which is neither yes nor no",
        NothingFound = "Nothing odd in {0} measures.",
        Witness = "seen in: {0}",
        PlainWitness = "nothing on record",
        AndPlain = "; the rest is absent, false or 0",
        SameMeasures = "The same: {0} measures.",
        WrittenOtherwise = "written otherwise: {0}",
        FromTo = "before \\ after",
        CanHappen = "can",
        Move = "{0} -> {1}:",
        NobodyElse = "Beyond these moves the new rules classify nobody otherwise.",
        NobodyMoves = "Every case is classified as before.",
        Points = "{0} percentage points",
        Causes = new Dictionary<FigureCause, string>
        {
            [FigureCause.Rules] = "rules",
            [FigureCause.Facts] = "facts",
            [FigureCause.Reorganization] = "reorganization",
            [FigureCause.Population] = "population",
        },
        NotTakenApart = "There is no percentage between two of the steps, so the difference does not fall into parts.",
        Repairs = "The smallest repairs (one a line):",
        NoRepair = "No change of facts would make it met.",
        RepairsOfMany = "{0} have not met it; if only these facts changed:",
        RepairOfMany = "{0}: {1} more would meet it",
        ReachesIn = "; reaches the target in {0} of the {1} subordinates that miss it",
        BeyondRepair = "{0} cannot meet it whatever changed",
        UndecidedRepair = "{0} have too many combinations to say",
        MissingFacts = "{0} are undetermined, because these are missing:",
        MissingFact = "{0}: missing of {1}; this alone would decide {2}",
        RepairsUndecided = "There are too many combinations to name a repair.",
        Change = "{0}: {1} -> {2}",
        Absent = "(absent)",
        Unknown = "unknown",
    };
}
