using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>How many subjects go from one class to another in a step.</summary>
internal sealed record MoveCount(Outcome From, Outcome To, long Count)
{
    /// <summary>Those of a step, in the order of the classes.</summary>
    public static IEnumerable<MoveCount> Of(FigureStep step) =>
        step.Moves.GroupBy(move => (move.From, move.To)).OrderBy(same => same.Key).Select(same => new MoveCount(same.Key.From, same.Key.To, same.Count()));
}
