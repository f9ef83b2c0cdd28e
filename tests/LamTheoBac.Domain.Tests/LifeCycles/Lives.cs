namespace LamTheoBac.Domain.Tests.LifeCycles;

/// <summary>All life cycles of the domain, in the order of the page in docs.</summary>
internal static class Lives
{
    public static IReadOnlyList<LifeCycle> All { get; } =
    [
        Tests.Cycles.CycleLife.Life,
        Tests.Commitments.CommitmentLife.Life,
        Tests.Standards.StandardSetLife.Life,
        Tests.Reviews.ShortcomingLife.Life,
        Tests.Reviews.IndicatorReviewLife.Life,
        Tests.Reviews.SelfReviewLife.Life,
        Tests.Reviews.PressingIssueLife.Life,
        Tests.Reviews.PetitionLife.Life,
        Tests.Supervision.OversightLife.Life,
        Tests.Supervision.ProgrammeReviewLife.Life,
        Tests.Supervision.ExemplaryModelLife.Life,
    ];
}
