using System.Collections.Immutable;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules.Checking;
using LamTheoBac.Domain.Rules.Drafts;
using OneOf;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// Writes a rule book in C# (bộ soạn sổ quy tắc). It gives the same object as the text would, through the same checks. Immutable: each call
/// returns a further builder; a call that sets what is set already replaces it. Criteria come from <see cref="Criteria"/>.
/// </summary>
public sealed class RuleBookBuilder
{
    private readonly DraftBook _draft;
    private readonly ImmutableList<Placed<Citation>> _citations;
    private readonly ImmutableList<DraftAttribute> _attributes;
    private readonly ImmutableList<DraftBlock> _blocks;

    private RuleBookBuilder(DraftBook draft, ImmutableList<Placed<Citation>> citations, ImmutableList<DraftAttribute> attributes, ImmutableList<DraftBlock> blocks)
    {
        _draft = draft;
        _citations = citations;
        _attributes = attributes;
        _blocks = blocks;
    }

    /// <summary>A book of this name with nothing in it.</summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public static RuleBookBuilder Create(RuleBookName name) => new(new DraftBook { Name = Guard.Against.Default(name) }, [], [], []);

    /// <summary><c>title "…"</c></summary>
    public RuleBookBuilder Title(string title) => With(_draft with { Title = Guard.Against.Null(title) });

    /// <summary><c>issuer "…"</c></summary>
    public RuleBookBuilder Issuer(string issuer) => With(_draft with { Issuer = Guard.Against.Null(issuer) });

    /// <summary><c>cites …</c>; further calls add to the list.</summary>
    public RuleBookBuilder Cites(params ReadOnlySpan<Citation> citations) =>
        new(_draft, _citations.AddRange(citations.ToArray().Select(citation => new Placed<Citation>(Guard.Against.Null(citation), default))), _attributes, _blocks);

    /// <summary><c>cites "NUMBER"</c>, the whole document.</summary>
    public RuleBookBuilder Cites(string documentNumber) => Cites(Citation.Of(DocumentNumber.From(documentNumber)));

    /// <summary><c>in force from .. to</c>, both ends included; null for an open end.</summary>
    public RuleBookBuilder InForce(LocalDate? from, LocalDate? to = null) => With(_draft with { InForce = new(new(from, to), default) });

    /// <summary><c>unknown counts as no</c></summary>
    public RuleBookBuilder UnknownCountsAsNo() => With(_draft with { Reading = UnknownReading.CountsAsNo });

    /// <summary><c>attribute NAME of person|organization …</c></summary>
    public RuleBookBuilder Attribute(AttributeDeclaration declaration) =>
        new(_draft, _citations, _attributes.Add(DraftOf(Guard.Against.Null(declaration))), _blocks);

    /// <summary><c>attribute NAME of person|organization boolean|integer|date</c></summary>
    public RuleBookBuilder Attribute(string name, SubjectBasis basis, AttributeType type) => Attribute(AttributeDeclaration.Of(AttributeName.From(name), basis, type));

    /// <summary><c>attribute NAME of person|organization symbol {…}</c></summary>
    public RuleBookBuilder Attribute(string name, SubjectBasis basis, params IEnumerable<string> symbols) =>
        Attribute(AttributeDeclaration.OfSymbol(AttributeName.From(name), basis, symbols));

    /// <summary><c>round half-up|truncate</c></summary>
    public RuleBookBuilder Round(Rounding rounding) => With(_draft with { Rounding = Guard.Against.EnumOutOfRange(rounding) });

    /// <summary><c>decimals N</c></summary>
    public RuleBookBuilder Decimals(int decimals) => With(_draft with { Decimals = decimals });

    /// <summary><c>define NAME: criterion</c></summary>
    public RuleBookBuilder Define(DefinitionName name, Criterion criterion) =>
        With(new DraftDefinition(new(Guard.Against.Default(name), default), Guard.Against.Null(criterion)));

    /// <summary><c>measure ID of person|organization …</c>, its clauses given to a builder of its own.</summary>
    public RuleBookBuilder Measure(MeasureId id, SubjectBasis basis, Func<MeasureBuilder, MeasureBuilder> clauses)
    {
        var start = new DraftMeasure { Id = Guard.Against.Default(id), Basis = Guard.Against.EnumOutOfRange(basis) };
        return With(Guard.Against.Null(clauses)(MeasureBuilder.Of(start)).Draft);
    }

    /// <summary>The book over the attributes of DATA.md, or all its faults at once.</summary>
    public OneOf<RuleBook, RuleBookFaults> Build() => Build(AttributeCatalogue.Standard);

    /// <summary>The book over these attributes, or all its faults at once.</summary>
    public OneOf<RuleBook, RuleBookFaults> Build(AttributeCatalogue catalogue)
    {
        var names = _blocks.OfType<DraftDefinition>().Select(definition => definition.Name.Value.Text).ToHashSet();
        var draft = _draft with { Citations = _citations, Attributes = _attributes, Blocks = _blocks, DefinedNames = names };
        return RuleBookChecker.Check(draft, Guard.Against.Null(catalogue), new FaultCollector());
    }

    private RuleBookBuilder With(DraftBook draft) => new(draft, _citations, _attributes, _blocks);

    private RuleBookBuilder With(DraftBlock block) => new(_draft, _citations, _attributes, _blocks.Add(block));

    private static DraftAttribute DraftOf(AttributeDeclaration declaration) =>
        new(new(declaration.Name, default), declaration.Basis, declaration.Type, [.. declaration.Symbols.Select(word => new Placed<string>(word, default))]);
}
