namespace LamTheoBac.Domain.Cycles;

/// <summary>What a duty of the cycle is about, and so its return and its deadline (nội dung báo cáo); each topic is reported, or not, by itself. <c>default</c> is no topic.</summary>
public enum ReturnTopic
{
    /// <summary>Plans: <c>plan.*</c>.</summary>
    Plans = 1,

    /// <summary>Pledges: <c>pledge.*</c>.</summary>
    Pledges,

    /// <summary>Self-reviews: <c>review.*</c>.</summary>
    Reviews,

    /// <summary>Study sessions: <c>study.*</c>.</summary>
    Study,

    /// <summary>Collective reviews against the indicators: <c>indicators.*</c>.</summary>
    Indicators,

    /// <summary>Ethical standards: <c>standards.*</c>.</summary>
    Standards,

    /// <summary>Shortcomings: <c>shortcomings.*</c>.</summary>
    Shortcomings,

    /// <summary>Pressing issues: <c>issues.*</c>.</summary>
    Issues,

    /// <summary>Inspections: <c>inspected</c>.</summary>
    Inspections,
}
