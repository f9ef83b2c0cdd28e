namespace LamTheoBac.Cli.Data;

/// <summary>The files of a data folder in their order, each with its columns (DATA.md, the data folder; deadlines.csv by adr 6).</summary>
internal static class Schema
{
    public const string Organizations = "organizations";
    public const string Successions = "successions";
    public const string People = "people";
    public const string Memberships = "memberships";
    public const string Assignments = "assignments";
    public const string Exemptions = "exemptions";
    public const string Suspensions = "suspensions";
    public const string Plans = "plans";
    public const string Reviews = "reviews";
    public const string Study = "study";
    public const string IndicatorReviews = "indicator-reviews";
    public const string Standards = "standards";
    public const string Shortcomings = "shortcomings";
    public const string PressingIssues = "pressing-issues";
    public const string Inspections = "inspections";
    public const string Returns = "returns";
    public const string Facts = "facts";
    public const string Cycles = "cycles";
    public const string Deadlines = "deadlines";

    public static IReadOnlyList<(string Kind, string[] Columns)> Tables { get; } =
    [
        (Organizations, ["id", "name", "level", "kind", "parent", "from", "to"]),
        (Successions, ["on", "predecessor", "successor"]),
        (People, ["id", "categories"]),
        (Memberships, ["person", "status", "from", "to"]),
        (Assignments, ["person", "organization", "role", "from", "to"]),
        (Exemptions, ["person", "from", "to", "reason"]),
        (Suspensions, ["person", "from", "to"]),
        (Plans, ["subject", "cycle", "kind", "registered-on", "approved-on", "withdrawn-on"]),
        (Reviews, ["subject", "cycle", "on", "rating"]),
        (Study, ["subject", "cycle", "topic", "on"]),
        (IndicatorReviews, ["organization", "cycle", "on", "examined", "found", "remedied"]),
        (Standards, ["organization", "id", "adapts", "issued-on", "withdrawn-on"]),
        (Shortcomings, ["organization", "id", "cycle", "planned-in", "resolved-on"]),
        (PressingIssues, ["organization", "id", "field", "raised-on", "resolved-on"]),
        (Inspections, ["organization", "cycle", "kind", "planned-on", "done-on"]),
        (Returns, ["organization", "cycle", "topic", "received-on"]),
        (Facts, ["subject", "attribute", "value"]),
        (Cycles, ["id", "from", "to"]),
        (Deadlines, ["organization", "cycle", "topic", "due-on"]),
    ];

    private static readonly Dictionary<string, int> Ranks = Tables.Select((table, rank) => (table.Kind, rank)).ToDictionary(pair => pair.Kind, pair => pair.rank, StringComparer.Ordinal);

    /// <summary>The position of a file in the order in which faults are told.</summary>
    public static int RankOf(string kind) => Ranks[kind];

    public static string[] ColumnsOf(string kind) => Tables[RankOf(kind)].Columns;

    public static string FileOf(string kind) => kind + ".csv";

    public static bool Knows(string file) => Tables.Any(table => FileOf(table.Kind) == file);
}
