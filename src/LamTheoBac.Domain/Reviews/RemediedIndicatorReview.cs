using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A collective review of whose findings some or all are remedied (đã khắc phục); <see cref="IndicatorReview.Outstanding"/> tells what is left.</summary>
public sealed record RemediedIndicatorReview : IndicatorReview
{
    private RemediedIndicatorReview(IndicatorReview before, IndicatorSet remedied, LocalDate remediedOn)
        : base(before)
    {
        Remedied = remedied;
        RemediedOn = remediedOn;
    }

    /// <inheritdoc/>
    public override IndicatorSet Remedied { get; }

    /// <summary>The day of the last remedy.</summary>
    public LocalDate RemediedOn { get; }

    /// <summary>Remedies more of what was found (khắc phục). Refused for none, for one that was not found or is remedied, and on a day before the last remedy.</summary>
    public OneOf<RemediedIndicatorReview, Refusal> Remedy(LocalDate on, IndicatorSet indicators) => After(this, RemediedOn, on, indicators);

    internal static OneOf<RemediedIndicatorReview, Refusal> After(IndicatorReview before, LocalDate last, LocalDate on, IndicatorSet indicators)
    {
        var again = indicators.Intersect(before.Remedied);
        return new Reasons()
            .NotBefore(last, on, nameof(on))
            .NotEmpty(indicators, nameof(indicators))
            .Within(before.Found, indicators, nameof(indicators))
            .Require(again.Count == 0, LifeCycleFaultCodes.AlreadyGiven, nameof(indicators), again)
            .Or(() => new RemediedIndicatorReview(before, before.Remedied.Union(indicators), on));
    }
}
