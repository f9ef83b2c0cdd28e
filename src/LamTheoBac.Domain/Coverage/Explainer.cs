using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>Classifies one subject line by line (RULES.md section 4) and keeps what it saw on the way.</summary>
internal sealed class Explainer
{
    private readonly RuleBook _book;
    private readonly ExplainedSubject _subject;
    private readonly Dictionary<DefinitionName, ExplainedCriterion> _definitions = [];

    private Explainer(RuleBook book, ExplainedSubject subject)
    {
        _book = book;
        _subject = subject;
    }

    public static Explanation Explain(RuleBook book, Measure measure, ExplainedSubject subject)
    {
        var explainer = new Explainer(book, subject);
        var definitions = DefinitionOrder.Of(book, [measure]);
        foreach (var definition in definitions) explainer._definitions.Add(definition.Name, explainer.Look(definition.Criterion));
        var clauses = explainer.LookAtClauses(measure);
        var (line, outcome, reason) = explainer.Decide(clauses);
        return new Explanation
        {
            Subject = subject.Id,
            Measure = measure,
            Outcome = outcome,
            Line = line,
            Reason = reason,
            Clauses = clauses,
            Definitions = definitions.Select(definition => new ExplainedDefinition(definition.Name, explainer._definitions[definition.Name])).ToValueList(),
            Citations = measure.Citations.Concat(book.Citations).ToValueList(),
            Organization = subject.Organization,
            Unplaced = subject.Unplaced,
        };
    }

    private ValueList<ExplainedClause> LookAtClauses(Measure measure) =>
    [
        new(ClauseRole.Population, null, Look(measure.Population)),
        .. measure.Exclusions.Select(clause => new ExplainedClause(ClauseRole.Exclude, clause.Because, Look(clause.Criterion))),
        new(ClauseRole.Met, null, Look(measure.Met)),
        .. measure.Exceptions.Select(clause => new ExplainedClause(ClauseRole.Except, clause.Because, Look(clause.Criterion))),
    ];

    private (int Line, Outcome Outcome, ExplainedClause? Reason) Decide(ValueList<ExplainedClause> clauses)
    {
        var population = AtBoundary(clauses.First(clause => clause.Role == ClauseRole.Population));
        var met = AtBoundary(clauses.First(clause => clause.Role == ClauseRole.Met));
        if (population == Truth.False) return (1, Outcome.Outside, null);
        if (population == Truth.Unknown) return (2, Outcome.Undetermined, null);
        if (First(ClauseRole.Exclude, Truth.True) is { } exclusion) return (3, Outcome.Excluded, exclusion);
        if (First(ClauseRole.Exclude, Truth.Unknown) is not null) return (4, Outcome.Undetermined, null);
        if (met == Truth.True) return (5, Outcome.Met, null);
        if (met == Truth.Unknown) return (6, Outcome.Undetermined, null);
        if (First(ClauseRole.Except, Truth.True) is { } exception) return (7, Outcome.Excepted, exception);
        if (First(ClauseRole.Except, Truth.Unknown) is not null) return (8, Outcome.Undetermined, null);
        return (9, Outcome.NotMet, null);

        ExplainedClause? First(ClauseRole role, Truth truth) => clauses.FirstOrDefault(clause => clause.Role == role && AtBoundary(clause) == truth);
    }

    private Truth AtBoundary(ExplainedClause clause) =>
        clause.Truth == Truth.Unknown && _book.Reading == UnknownReading.CountsAsNo ? Truth.False : clause.Truth;

    private ExplainedCriterion Look(Criterion criterion)
    {
        if (LeafTest.IsLeaf(criterion)) return _subject.Look(criterion);
        var children = criterion.Children().Select(Look).ToValueList();
        var truth = criterion switch
        {
            Criterion.Constant constant => Kleene.Of(constant.Value),
            Criterion.Not => children[0].Truth.Not(),
            Criterion.All => children.Aggregate(Truth.True, (sum, child) => sum.And(child.Truth)),
            Criterion.Any => children.Aggregate(Truth.False, (sum, child) => sum.Or(child.Truth)),
            Criterion.AtLeast atLeast => AtLeast(atLeast.Count, children),
            Criterion.Defined defined => _definitions[defined.Definition].Truth,
            _ => throw new ArgumentException($"{criterion.GetType().Name} is no criterion", nameof(criterion)),
        };
        return new ExplainedCriterion(criterion, truth, null, children);
    }

    private static Truth AtLeast(long count, ValueList<ExplainedCriterion> children) =>
        children.Count(child => child.Truth == Truth.True) >= count ? Truth.True
        : children.Count(child => child.Truth != Truth.False) < count ? Truth.False
        : Truth.Unknown;
}
