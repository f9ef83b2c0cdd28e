using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>One case, and what the naive evaluator makes of the clauses of a measure there; where the book is closed, unknown is no.</summary>
internal sealed class NaiveCase
{
    public NaiveCase(RuleBook book, Measure measure, (CommitmentCycle Cycle, LocalDate AsOf, Dictionary<string, AttributeValue> Values) one)
    {
        Values = one.Values;
        var naive = new NaiveEvaluator(book, one.Cycle, one.AsOf);
        bool? Holds(Criterion criterion) => naive.Evaluate(criterion, name => one.Values[name.Text]) ?? (book.Reading == UnknownReading.CountsAsNo ? false : null);
        Population = Holds(measure.Population);
        Exclusions = [.. measure.Exclusions.Select(clause => Holds(clause.Criterion))];
        Met = Holds(measure.Met);
        Exceptions = [.. measure.Exceptions.Select(clause => Holds(clause.Criterion))];
        Outcome = BruteForce.Classify(book, measure, one);
    }

    public Dictionary<string, AttributeValue> Values { get; }

    public Outcome Outcome { get; }

    public bool? Population { get; }

    public bool?[] Exclusions { get; }

    public bool? Met { get; }

    public bool?[] Exceptions { get; }

    /// <summary>Whether somebody is asked for whether they met it.</summary>
    public bool IsCounted => Population == true && Array.TrueForAll(Exclusions, exclusion => exclusion == false);
}
