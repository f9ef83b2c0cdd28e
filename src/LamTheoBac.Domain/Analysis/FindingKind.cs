namespace LamTheoBac.Domain.Analysis;

/// <summary>What can be odd about a rule book that is right in form (loại phát hiện), RULES.md section 6. <c>default</c> is none of them.</summary>
public enum FindingKind
{
    /// <summary>No subject can ever be in the population (không ai thuộc diện).</summary>
    PopulationNeverHolds = 1,

    /// <summary>Every subject is in the population (ai cũng thuộc diện).</summary>
    PopulationAlwaysHolds,

    /// <summary>An <c>exclude</c> takes nobody out: it cannot hold in the population, or earlier ones take everyone that it would.</summary>
    ExclusionNeverApplies,

    /// <summary>An <c>exclude</c> holds of the whole population, so that nobody is left to be counted.</summary>
    ExclusionSwallowsAll,

    /// <summary>An <c>except</c> excuses nobody.</summary>
    ExceptionNeverApplies,

    /// <summary>An <c>except</c> excuses everyone who has not met the measure.</summary>
    ExceptionSwallowsAll,

    /// <summary>Whoever is left to be counted has met the measure.</summary>
    MetAlwaysHolds,

    /// <summary>Nobody who is left to be counted can meet the measure.</summary>
    MetNeverHolds,

    /// <summary>Two measures classify every possible subject alike.</summary>
    SameMeasure,

    /// <summary>No measure uses a definition.</summary>
    UnusedDefinition,

    /// <summary>There are more possible cases than are gone through, so nothing is said about the measure: neither yes nor no.</summary>
    NotDecided,
}
