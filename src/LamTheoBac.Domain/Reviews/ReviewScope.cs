using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// Whether a person is obliged to the review at the end of the year (diện kiểm điểm), as of a day: obliged, or left out
/// with all reasons at once. <see cref="ReviewRule.ScopeOf"/> gives it. Equality is by all of it.
/// </summary>
public sealed record ReviewScope
{
    internal ReviewScope(ReviewRule rule, PersonId person, LocalDate on, ValueList<LeftOutReason> reasons)
    {
        Rule = rule;
        Person = person;
        On = on;
        Reasons = reasons;
    }

    /// <summary>The rule that decided.</summary>
    public ReviewRule Rule { get; }

    /// <summary>Who was asked about.</summary>
    public PersonId Person { get; }

    /// <summary>The day on which it holds.</summary>
    public LocalDate On { get; }

    /// <summary>Why the person is left out, in the order of the enum; empty when obliged.</summary>
    public ValueList<LeftOutReason> Reasons { get; }

    /// <summary>Whether the person is obliged (thuộc diện).</summary>
    public bool IsObliged => Reasons.Count == 0;
}
