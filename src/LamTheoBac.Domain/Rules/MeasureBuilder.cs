using System.Collections.Immutable;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// Writes the clauses of one measure in C# (bộ soạn chỉ tiêu); see <see cref="RuleBookBuilder.Measure"/>. Immutable: each call returns a
/// further builder; clauses may come in any order. A second population or met is a fault, as in the text.
/// </summary>
public sealed class MeasureBuilder
{
    private readonly ImmutableList<Placed<Citation>> _citations;
    private readonly ImmutableList<DraftClause> _clauses;
    private readonly ImmutableList<DraftTarget> _targets;
    private readonly DraftMeasure _draft;

    private MeasureBuilder(DraftMeasure draft, ImmutableList<Placed<Citation>> citations, ImmutableList<DraftClause> clauses, ImmutableList<DraftTarget> targets)
    {
        _draft = draft;
        _citations = citations;
        _clauses = clauses;
        _targets = targets;
    }

    internal DraftMeasure Draft => _draft with { Citations = _citations, Clauses = _clauses, Targets = _targets };

    internal static MeasureBuilder Of(DraftMeasure draft) => new(draft, [], [], []);

    /// <summary><c>title "…"</c></summary>
    public MeasureBuilder Title(string title) => new(_draft with { Title = Guard.Against.Null(title) }, _citations, _clauses, _targets);

    /// <summary><c>cites …</c>; further calls add to the list.</summary>
    public MeasureBuilder Cites(params ReadOnlySpan<Citation> citations) =>
        new(_draft, _citations.AddRange(citations.ToArray().Select(citation => new Placed<Citation>(Guard.Against.Null(citation), default))), _clauses, _targets);

    /// <summary><c>cites "NUMBER"</c>, the whole document.</summary>
    public MeasureBuilder Cites(string documentNumber) => Cites(Citation.Of(DocumentNumber.From(documentNumber)));

    /// <summary><c>population criterion</c></summary>
    public MeasureBuilder Population(Criterion criterion) => With(ClauseKind.Population, "population", criterion);

    /// <summary><c>exclude criterion because "…"</c></summary>
    public MeasureBuilder Exclude(Criterion criterion, string? because = null) => With(ClauseKind.Exclude, "exclude", criterion, because);

    /// <summary><c>except criterion because "…"</c></summary>
    public MeasureBuilder Except(Criterion criterion, string? because = null) => With(ClauseKind.Except, "except", criterion, because);

    /// <summary><c>met criterion</c></summary>
    public MeasureBuilder Met(Criterion criterion) => With(ClauseKind.Met, "met", criterion);

    /// <summary><c>target P%</c></summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 0 to 100 or has more than four decimals.</exception>
    public MeasureBuilder Target(decimal percent) => With(new DraftTarget(TargetPercentage.Of(percent), null));

    /// <summary><c>target P% from DATE</c>; further calls add to the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 0 to 100 or has more than four decimals.</exception>
    public MeasureBuilder Target(decimal percent, LocalDate from) => With(new DraftTarget(TargetPercentage.Of(percent), from));

    private MeasureBuilder With(ClauseKind kind, string word, Criterion criterion, string? because = null) =>
        new(_draft, _citations, _clauses.Add(new DraftClause(kind, Guard.Against.Null(criterion), because, new(word, default))), _targets);

    private MeasureBuilder With(DraftTarget target) => new(_draft, _citations, _clauses, _targets.Add(target));
}
