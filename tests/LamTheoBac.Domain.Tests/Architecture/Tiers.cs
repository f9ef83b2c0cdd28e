namespace LamTheoBac.Domain.Tests.Architecture;

/// <summary>The tier of each folder: a folder uses lower tiers only, never a sibling of its tier, never a higher one.</summary>
internal static class Tiers
{
    public const string Root = "LamTheoBac.Domain";

    public static IReadOnlyDictionary<string, int> Of { get; } = new Dictionary<string, int>
    {
        ["Values"] = 1,
        ["Telemetry"] = 1,
        ["Time"] = 2,
        ["Faults"] = 2,
        ["Directives"] = 3,
        ["Indicators"] = 4,
        ["Organizations"] = 4,
        ["Standards"] = 5,
        ["People"] = 5,
        ["Cycles"] = 6,
        ["Commitments"] = 7,
        ["Reviews"] = 7,
        ["Supervision"] = 7,
        ["Facts"] = 8,
        ["Rules"] = 9,
        ["Advice"] = 9,
        ["Coverage"] = 10,
        ["Hosting"] = 10,
        ["Analysis"] = 11,
        ["Json"] = 11,
        ["DependencyInjection"] = 12,
    };

    /// <summary>The folder of a namespace of the domain; null for any other namespace.</summary>
    public static string? FolderOf(string space) => space.StartsWith(Root + ".", StringComparison.Ordinal) ? space.Split('.')[2] : null;

    /// <summary>Whether a folder may use another.</summary>
    public static bool Allow(string user, string used) => user == used || Of[used] < Of[user];
}
