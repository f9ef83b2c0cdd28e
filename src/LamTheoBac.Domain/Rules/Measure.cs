using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// What is counted (chỉ tiêu): who is in the population, who is left out, what counts as met, and the target (RULES.md sections 2
/// and 4). It exists only inside a checked <see cref="RuleBook"/>. Equality is by everything but comments and places.
/// </summary>
public sealed record Measure
{
    internal Measure(MeasureId id, SubjectBasis basis, Criterion population, Criterion met)
    {
        Id = id;
        Basis = basis;
        Population = population;
        Met = met;
    }

    /// <summary>Its name, unique in the book.</summary>
    public MeasureId Id { get; }

    /// <summary>Whether it speaks of persons or of organizations.</summary>
    public SubjectBasis Basis { get; }

    /// <summary>What it is called, NFC; null when it has no title.</summary>
    public string? Title { get; internal init; }

    /// <summary>The documents it rests on, in written order.</summary>
    public ValueList<Citation> Citations { get; internal init; } = [];

    /// <summary>Who is asked at all.</summary>
    public Criterion Population { get; }

    /// <summary>Who is taken out whatever was done, in written order.</summary>
    public ValueList<Clause> Exclusions { get; internal init; } = [];

    /// <summary>Who is excused from not having met it, in written order.</summary>
    public ValueList<Clause> Exceptions { get; internal init; } = [];

    /// <summary>What counts as done.</summary>
    public Criterion Met { get; }

    /// <summary>The targets by the day they begin; null when there is none. An undated target is <see cref="History{T}.Always"/>.</summary>
    public History<TargetPercentage>? Targets { get; internal init; }

    /// <summary>Where each citation stood, in the order of <see cref="Citations"/>; not part of equality.</summary>
    internal ValueList<SourcePlace> CitationPlaces { get; init; } = [];

    internal ClauseComments Comments { get; init; } = ClauseComments.None;

    /// <summary>The target in force on this day; null when there is none.</summary>
    public TargetPercentage? TargetOn(LocalDate day) => Targets?.On(day);

    /// <summary>Whether the other is the same measure; comments and places are ignored.</summary>
    public bool Equals(Measure? other) =>
        other is not null && Id == other.Id && Basis == other.Basis && Title == other.Title && Citations.Equals(other.Citations)
        && Population.Equals(other.Population) && Exclusions.Equals(other.Exclusions) && Exceptions.Equals(other.Exceptions)
        && Met.Equals(other.Met) && Equals(Targets, other.Targets);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Basis, Title, Population, Met);
}
