using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>
/// The truth that the engine is held against: one subject, one measure, RULES.md sections 3 and 4 line by line. Slow on
/// purpose, and without any code of the engine.
/// </summary>
internal sealed class NaiveEvaluator(RuleBook book, CommitmentCycle cycle, LocalDate asOf)
{
    public NaiveEvaluator(RuleBook book, FactSnapshot snapshot)
        : this(book, snapshot.Cycle, snapshot.AsOf)
    {
    }

    /// <summary>The class of a subject, and the position of the clause that excluded or excepted it.</summary>
    public (Outcome Outcome, int Clause) Classify(Measure measure, SubjectFacts subject) =>
        Classify(measure, attribute => book.Catalogue.SourceOf(subject.Basis, attribute).Read(subject));

    /// <summary>The class of a subject with these values.</summary>
    public (Outcome Outcome, int Clause) Classify(Measure measure, Func<AttributeName, AttributeValue> subject)
    {
        var population = Boundary(measure.Population, subject);
        if (population == false) return (Outcome.Outside, -1);
        if (population is null) return (Outcome.Undetermined, -1);

        for (var i = 0; i < measure.Exclusions.Count; i++)
            if (Boundary(measure.Exclusions[i].Criterion, subject) == true) return (Outcome.Excluded, i);
        foreach (var clause in measure.Exclusions)
            if (Boundary(clause.Criterion, subject) is null) return (Outcome.Undetermined, -1);

        var met = Boundary(measure.Met, subject);
        if (met == true) return (Outcome.Met, -1);
        if (met is null) return (Outcome.Undetermined, -1);

        for (var i = 0; i < measure.Exceptions.Count; i++)
            if (Boundary(measure.Exceptions[i].Criterion, subject) == true) return (Outcome.Excepted, i);
        foreach (var clause in measure.Exceptions)
            if (Boundary(clause.Criterion, subject) is null) return (Outcome.Undetermined, -1);
        return (Outcome.NotMet, -1);
    }

    /// <summary>True, false, or null for unknown; the connectives <c>&amp;</c>, <c>|</c> and <c>!</c> of <c>bool?</c> are Kleene's.</summary>
    public bool? Evaluate(Criterion criterion, Func<AttributeName, AttributeValue> subject) => criterion switch
    {
        Criterion.Constant constant => constant.Value,
        Criterion.Not not => !Evaluate(not.Inner, subject),
        Criterion.All all => all.Criteria.Aggregate((bool?)true, (sum, part) => sum & Evaluate(part, subject)),
        Criterion.Any any => any.Criteria.Aggregate((bool?)false, (sum, part) => sum | Evaluate(part, subject)),
        Criterion.AtLeast atLeast => AtLeast(atLeast.Count, [.. atLeast.Criteria.Select(part => Evaluate(part, subject))]),
        Criterion.Defined defined => Evaluate(book.DefinitionOf(defined.Definition), subject),
        Criterion.Known known => subject(known.Attribute).State == ReportState.Known,
        Criterion.Flag flag => Test(subject(flag.Attribute), value => value.Number == 1),
        Criterion.Comparison comparison => Test(subject(comparison.Attribute), value => Compare(value, comparison.Operator, comparison.Operand)),
        Criterion.In among => Test(subject(among.Attribute), value => among.Operands.Any(operand => Compare(value, ComparisonOperator.Equal, operand))),
        _ => throw new InvalidOperationException(criterion.GetType().Name),
    };

    private bool? Boundary(Criterion criterion, Func<AttributeName, AttributeValue> subject) =>
        book.Reading == UnknownReading.CountsAsNo ? Evaluate(criterion, subject) ?? false : Evaluate(criterion, subject);

    private static bool? AtLeast(long count, bool?[] values)
    {
        var (certain, possible) = (values.Count(value => value == true), values.Count(value => value != false));
        if (certain >= count) return true;
        return possible < count ? false : null;
    }

    private static bool? Test(AttributeValue value, Func<AttributeValue, bool> test) => value.State switch
    {
        ReportState.Unknown => null,
        ReportState.Absent => false,
        _ => test(value),
    };

    private bool Compare(AttributeValue value, ComparisonOperator comparison, Operand operand)
    {
        var order = operand switch
        {
            Operand.Integer integer => value.Number.CompareTo(integer.Value),
            Operand.Date date => Day(value).CompareTo(date.Value),
            Operand.Anchored anchored => Day(value).CompareTo(Anchor(anchored.Anchor).PlusDays(anchored.Days)),
            Operand.Symbol symbol => string.CompareOrdinal(value.Text, symbol.Word),
            Operand.Id id => string.CompareOrdinal(value.Text, id.Text),
            _ => throw new InvalidOperationException(operand.GetType().Name),
        };
        return comparison switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            _ => throw new InvalidOperationException(comparison.ToString()),
        };
    }

    private LocalDate Anchor(DateAnchor anchor) => anchor switch
    {
        DateAnchor.CycleStart => cycle.Start,
        DateAnchor.CycleEnd => cycle.End,
        _ => asOf,
    };

    private static LocalDate Day(AttributeValue value) => new LocalDate(1970, 1, 1).PlusDays((int)value.Number);
}
