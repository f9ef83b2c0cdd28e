using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Testing.Texts;

/// <content>What a language needs.</content>
public sealed partial class KitText
{
    private sealed record Wording
    {
        public required string Passed { get; init; }

        public required string Failed { get; init; }

        public required string Mismatch { get; init; }

        public required string Impossible { get; init; }

        public required string Absent { get; init; }

        public required string ScenarioTitle { get; init; }

        public required string Smallest { get; init; }

        public required string StepByStep { get; init; }

        public required string Shown { get; init; }

        public required string Compared { get; init; }

        public required string AlsoChanging { get; init; }

        public required string True { get; init; }

        public required string False { get; init; }

        public required string OnOtherDays { get; init; }

        public required string NeverDecides { get; init; }

        public required string NotDecided { get; init; }

        public required string Exercised { get; init; }

        public required string ClauseExercised { get; init; }

        public required string LeafExercised { get; init; }

        public required string Decides { get; init; }

        public required string DecidesNothing { get; init; }

        public required string TooManyCases { get; init; }

        /// <summary>What each of the nine deciding lines says, the first at 0.</summary>
        public required IReadOnlyList<string> Lines { get; init; }

        public required IReadOnlyDictionary<Outcome, string> Outcomes { get; init; }
    }
}
