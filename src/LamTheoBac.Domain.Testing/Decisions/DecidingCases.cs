using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// The smallest set of cases in which every criterion of a measure decides an outcome both ways (bộ trường hợp kiểm tra
/// tối thiểu), known in the testing of software as modified condition/decision coverage. For each criterion there are two
/// possible cases that differ in its attribute, and what is related to that, only; it is true in one and false in the other;
/// their classes differ. Other criteria change with it only where they must: seen from one of the two cases, no part of the
/// change would be possible and make the criterion otherwise. Of such pairs it is one with the fewest changes.
/// The same rules, cycle and day always give the same cases in the same order. Equality is by all of it.
/// </summary>
public sealed record DecidingCases
{
    internal DecidingCases(RuleBook book, Measure measure, CommitmentCycle cycle, LocalDate asOf)
    {
        Book = book;
        Measure = measure;
        Cycle = cycle;
        AsOf = asOf;
    }

    /// <summary>The rules.</summary>
    public RuleBook Book { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>What <c>cycle.start</c> and <c>cycle.end</c> stand for.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>What <c>as-of</c> stands for; nothing on record lies behind it.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The cases by class, then the plainer ones first; empty where no criterion decides here.</summary>
    public required ValueList<DecidingCase> Cases { get; init; }

    /// <summary>Every criterion on an attribute, in the order in which the measure first names it.</summary>
    public required ValueList<DecidingLeaf> Leaves { get; init; }

    /// <summary>
    /// Whether no smaller set would do. Where a measure has up to 20,000 possible cases, smaller sets are gone through, up to
    /// 200,000 of them; past that, and with more cases, the set was chosen step by step and is known to be the smallest only
    /// where it has as few cases as any set must.
    /// </summary>
    public required bool IsSmallest { get; init; }

    /// <summary>The cases of a measure in this cycle on this day.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure.</exception>
    public static DecidingCases Of(RuleBook book, MeasureId measure, CommitmentCycle cycle, LocalDate asOf)
    {
        var asked = Guard.Against.Null(book).Find(measure) ?? throw new KeyNotFoundException($"the rule book has no measure `{measure}`");
        return new DecisionSearch(book, asked, Guard.Against.Null(cycle), asOf).Find();
    }

    /// <summary>The scenario that expects of every case what the engine says; null without cases.</summary>
    internal Scenario? ToScenario(string title, string description)
    {
        if (Cases.Count == 0) return null;
        var rows = Cases.Select((own, index) => new ScenarioRow(
            NameOf(index), [.. own.Values.Select(value => value.Value)], [new Expectation(own.Classification.Outcome, own.Classification.Clause)]));
        var table = new ScenarioTable(Measure.Basis, [.. Cases[0].Values.Select(value => value.Attribute)], [Measure.Id], [.. rows]);
        return new Scenario(title, description, Book, ScenarioCycle.Named(Cycle), AsOf, [table]);
    }

    /// <summary>What a case is called: its number from 1.</summary>
    internal static string NameOf(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
