namespace LamTheoBac.Domain.Cycles;

/// <summary>A matter on its way from one cycle into the next (nội dung được chuyển tiếp sang kỳ sau). Equality is by all of it.</summary>
public sealed record CarriedMatter
{
    internal CarriedMatter(OpenMatter matter, CycleId from, CycleId into)
    {
        Matter = matter;
        From = from;
        Into = into;
    }

    /// <summary>What is carried; it names the cycle in which it first came up.</summary>
    public OpenMatter Matter { get; }

    /// <summary>The cycle at whose end it was open.</summary>
    public CycleId From { get; }

    /// <summary>The cycle that takes it over.</summary>
    public CycleId Into { get; }
}
