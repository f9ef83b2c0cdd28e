using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>
/// A scenario (kịch bản kiểm tra quy tắc): a sentence, made-up subjects with their values, and what the measures of a rule
/// book are expected to make of them on a day of a cycle. It is a Markdown page that a policy team reads and writes;
/// docs/scenarios.md says how. Equality is by everything but places in the text.
/// </summary>
public sealed record Scenario
{
    internal Scenario(string title, string description, RuleBook book, CommitmentCycle cycle, LocalDate asOf, ValueList<ScenarioTable> tables)
    {
        Title = title;
        Description = description;
        Book = book;
        Cycle = cycle;
        AsOf = asOf;
        Tables = tables;
    }

    /// <summary>The sentence that names it, NFC.</summary>
    public string Title { get; }

    /// <summary>What else is said in words, NFC; empty where nothing is.</summary>
    public string Description { get; }

    /// <summary>The rules.</summary>
    public RuleBook Book { get; }

    /// <summary>What <c>cycle.start</c> and <c>cycle.end</c> stand for.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>What <c>as-of</c> stands for; nothing on record lies behind it. The last day of the cycle unless the page says otherwise.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The tables; at least one. No subject stands twice.</summary>
    public ValueList<ScenarioTable> Tables { get; }

    /// <summary>Reads a scenario about these rules: the scenario, or all its faults at once.</summary>
    public static OneOf<Scenario, ScenarioFaults> Parse(string text, RuleBook book) => ScenarioParser.Parse(Guard.Against.Null(text), Guard.Against.Null(book));

    /// <summary>Asks the engine: everything that is otherwise than expected, at once.</summary>
    public ScenarioResult Run() => ScenarioRun.Of(this);

    /// <summary>The page in its one canonical layout, with LF line ends, words before tables; reading it gives an equal scenario.</summary>
    public string Format() => ScenarioText.Print(this);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
