using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Exercise;

namespace LamTheoBac.Domain.Testing.Texts;

/// <content>What is exercised.</content>
public sealed partial class KitText
{
    /// <summary>For every measure a line, and where there are cases of it one for each clause and criterion.</summary>
    public string Describe(RuleBookExercise exercise) => Text(Guard.Against.Null(exercise).Measures.SelectMany(Lines));

    private IEnumerable<string> Lines(MeasureExercise exercise)
    {
        yield return Fill(_wording.Exercised, exercise.Measure.Id, exercise.Cases, exercise.Leaves.Count(leaf => leaf.Decides == true), exercise.Leaves.Count);
        if (exercise.Cases == 0) yield break;
        foreach (var clause in exercise.Clauses)
            yield return $"  {Fill(_wording.ClauseExercised, Name(exercise.Measure, clause), clause.True, clause.False, clause.Unknown, clause.Decided)}";
        foreach (var leaf in exercise.Leaves)
            yield return $"  {Fill(_wording.LeafExercised, Criterion(leaf.Leaf), leaf.True, leaf.False, leaf.Unknown, leaf.Decides switch { true => _wording.Decides, false => _wording.DecidesNothing, _ => _wording.TooManyCases })}";
    }

    private static string Name(Measure measure, ClauseExercise clause) => clause.Role switch
    {
        ClauseRole.Population => "population",
        ClauseRole.Exclude => $"exclude {Criterion(measure.Exclusions[clause.Clause!.Value].Criterion)}",
        ClauseRole.Met => "met",
        _ => $"except {Criterion(measure.Exceptions[clause.Clause!.Value].Criterion)}",
    };
}
