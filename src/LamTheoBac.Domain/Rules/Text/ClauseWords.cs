using System.Collections.Frozen;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The words that begin a clause.</summary>
internal static class ClauseWords
{
    /// <summary>Every clause by its first word.</summary>
    public static FrozenDictionary<string, ClauseKind> All { get; } = new Dictionary<string, ClauseKind>
    {
        ["title"] = ClauseKind.Title,
        ["issuer"] = ClauseKind.Issuer,
        ["cites"] = ClauseKind.Cites,
        ["in"] = ClauseKind.InForce,
        ["unknown"] = ClauseKind.Unknown,
        ["attribute"] = ClauseKind.Attribute,
        ["round"] = ClauseKind.Round,
        ["decimals"] = ClauseKind.Decimals,
        ["define"] = ClauseKind.Define,
        ["measure"] = ClauseKind.Measure,
        ["population"] = ClauseKind.Population,
        ["exclude"] = ClauseKind.Exclude,
        ["except"] = ClauseKind.Except,
        ["met"] = ClauseKind.Met,
        ["target"] = ClauseKind.Target,
    }.ToFrozenDictionary();

    /// <summary>What may stand in the header, and what may follow it.</summary>
    public static FrozenSet<string> OfHeader { get; } =
        new[] { "title", "issuer", "cites", "in", "unknown", "attribute", "round", "decimals", "define", "measure" }.ToFrozenSet();

    /// <summary>What may stand behind the header outside a measure.</summary>
    public static FrozenSet<string> OfBlocks { get; } = new[] { "define", "measure" }.ToFrozenSet();

    /// <summary>What may stand in a measure, and what may follow it.</summary>
    public static FrozenSet<string> OfMeasure { get; } =
        new[] { "title", "cites", "population", "exclude", "except", "met", "target", "define", "measure" }.ToFrozenSet();
}
