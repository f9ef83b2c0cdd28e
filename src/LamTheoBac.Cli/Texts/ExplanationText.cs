using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Texts;

/// <summary>The texts of an explanation.</summary>
internal sealed record ExplanationText
{
    public required string Decided { get; init; }

    /// <summary>What each of the nine deciding lines says, the first at 0.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    public required IReadOnlyDictionary<ClauseRole, string> Roles { get; init; }

    public required string Organization { get; init; }

    public required string Unplaced { get; init; }

    public required string Absent { get; init; }

    public required string Definition { get; init; }

    public required string Citations { get; init; }
}
