namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// On a day a predecessor hands over to a successor (DATA.md, successions.csv). A merger (sáp nhập) has several
/// predecessors and one successor, a split (chia tách) the other way round; each pair is a succession of its own.
/// </summary>
public sealed record Succession
{
    private Succession(LocalDate on, OrganizationId predecessor, OrganizationId successor)
    {
        On = on;
        Predecessor = predecessor;
        Successor = successor;
    }

    /// <summary>The first day of the successor's duty.</summary>
    public LocalDate On { get; }

    /// <summary>Who hands over.</summary>
    public OrganizationId Predecessor { get; }

    /// <summary>Who takes over.</summary>
    public OrganizationId Successor { get; }

    /// <summary>A succession on this day.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Succession Of(LocalDate on, OrganizationId predecessor, OrganizationId successor) =>
        new(on, Guard.Against.Default(predecessor), Guard.Against.Default(successor));
}
