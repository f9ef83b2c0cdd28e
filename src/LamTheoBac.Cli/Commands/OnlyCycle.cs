using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Cli.Commands;

/// <summary>The cycle that is meant where none is given: the only one that the data names.</summary>
internal static class OnlyCycle
{
    /// <summary>The only cycle that any record is about; null when there is none or more than one.</summary>
    public static CycleId? Of(RegisterContents contents)
    {
        var named = contents.Cycles.Select(cycle => cycle.Id)
            .Concat(contents.Plans.Select(plan => plan.Cycle))
            .Concat(contents.Reviews.Select(review => review.Cycle))
            .Concat(contents.StudySessions.Select(session => session.Cycle))
            .Concat(contents.IndicatorReviews.Select(review => review.Cycle))
            .Concat(contents.Inspections.Select(inspection => inspection.Cycle))
            .Concat((contents.Returns ?? []).Select(received => received.Cycle))
            .Concat(contents.Deadlines.Select(deadline => deadline.Cycle))
            .Distinct().Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
