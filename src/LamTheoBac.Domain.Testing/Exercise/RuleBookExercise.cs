using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Exercise;

/// <summary>
/// How much of a rule book some scenarios exercise (mức thử của sổ quy tắc): counts only, no grade. The layout of the book
/// and its comments make no difference. Equality is by all of it.
/// </summary>
/// <param name="Book">The rules.</param>
/// <param name="Measures">Each of its measures in written order.</param>
public sealed record RuleBookExercise(RuleBook Book, ValueList<MeasureExercise> Measures)
{
    /// <summary>What these scenarios exercise of a book; a row that is impossible, or that expects nothing of a measure, does not count for it.</summary>
    /// <exception cref="ArgumentException">A scenario is about another rule book.</exception>
    public static RuleBookExercise Of(RuleBook book, IEnumerable<Scenario> scenarios)
    {
        Guard.Against.Null(book);
        var own = Guard.Against.Null(scenarios).ToList();
        if (own.Find(scenario => !scenario.Book.Equals(book)) is { } other) throw new ArgumentException($"the scenario `{other.Title}` is about the rule book `{other.Book}`, not about this one", nameof(scenarios));
        return new RuleBookExercise(book, [.. book.Measures.Select(measure => new ExercisedMeasure(book, measure).Count(own))]);
    }
}
