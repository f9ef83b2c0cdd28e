using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>The classes of one subject at an organization; <see cref="Outcome.Outside"/> while it does not stand there.</summary>
/// <param name="Subject">Who.</param>
/// <param name="Start">The class in the earlier state.</param>
/// <param name="Rules">The class after the rules changed.</param>
/// <param name="Facts">The class after the facts changed.</param>
/// <param name="Reorganization">The class after the reorganization.</param>
/// <param name="Population">The class after the population changed: that in the later state.</param>
internal readonly record struct SubjectTrack(SubjectId Subject, Outcome Start, Outcome Rules, Outcome Facts, Outcome Reorganization, Outcome Population)
{
    /// <summary>The step of a cause over all subjects concerned.</summary>
    public static FigureStep StepOf(FigureCause cause, IReadOnlyCollection<SubjectTrack> tracks)
    {
        var moves = tracks.Select(track => track.MoveBy(cause)).ToList();
        return new FigureStep(cause, TallyOf(moves.Select(move => move.From)), TallyOf(moves.Select(move => move.To)), [.. moves.Where(move => move.From != move.To)]);
    }

    private SubjectMove MoveBy(FigureCause cause) => cause switch
    {
        FigureCause.Rules => new SubjectMove(Subject, Start, Rules),
        FigureCause.Facts => new SubjectMove(Subject, Rules, Facts),
        FigureCause.Reorganization => new SubjectMove(Subject, Facts, Reorganization),
        _ => new SubjectMove(Subject, Reorganization, Population),
    };

    private static Tally TallyOf(IEnumerable<Outcome> outcomes)
    {
        var counts = new long[FlowTable.Classes];
        foreach (var outcome in outcomes) counts[(int)outcome]++;
        return new Tally(
            counts[(int)Outcome.Excluded], counts[(int)Outcome.Excepted], counts[(int)Outcome.Met], counts[(int)Outcome.NotMet], counts[(int)Outcome.Undetermined]);
    }
}
