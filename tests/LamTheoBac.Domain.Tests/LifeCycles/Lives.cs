namespace LamTheoBac.Domain.Tests.LifeCycles;

/// <summary>All life cycles of the domain, in the order of the page in docs.</summary>
internal static class Lives
{
    public static IReadOnlyList<LifeCycle> All { get; } =
    [
        Tests.Standards.StandardSetLife.Life,
        Tests.Reviews.ShortcomingLife.Life,
    ];
}
