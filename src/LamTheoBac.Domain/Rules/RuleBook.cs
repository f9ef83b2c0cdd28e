using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// A rule book (sổ quy tắc) (RULES.md section 2): header, definitions and measures, every name and comparison checked, so that
/// evaluation cannot fail. It comes from <see cref="Parse(string)"/> or from a <see cref="RuleBookBuilder"/>.
/// Equality is by everything that is written in it but comments, places and the order of definitions among measures;
/// the catalogue it was checked against is not part of it.
/// </summary>
public sealed partial class RuleBook : IEquatable<RuleBook>
{
    /// <summary>The most decimals with which a percentage can be shown.</summary>
    public const int MostDecimals = 4;

    /// <summary>The deepest nesting of parentheses, <c>not</c> and <c>at least</c> in a criterion.</summary>
    public const int MostNesting = 64;

    /// <summary>The most measures in a book.</summary>
    public const int MostMeasures = 1000;

    /// <summary>The most distinct predicates in one measure, those of its definitions included.</summary>
    public const int MostPredicates = 64;

    /// <summary>The longest text that is read, in bytes of UTF-8.</summary>
    public const int LongestText = 1 << 20;

    private readonly Dictionary<DefinitionName, Criterion> _definitions;
    private readonly Dictionary<MeasureId, Measure> _measures;

    internal RuleBook(RuleBookName name, AttributeCatalogue catalogue, ValueList<Definition> definitions, ValueList<Measure> measures)
    {
        Name = name;
        Catalogue = catalogue;
        Definitions = definitions;
        Measures = measures;
        _definitions = definitions.ToDictionary(definition => definition.Name, definition => definition.Criterion);
        _measures = measures.ToDictionary(measure => measure.Id);
    }

    /// <summary>Its name; books of one name are editions of each other.</summary>
    public RuleBookName Name { get; }

    /// <summary>What it is called, NFC; null when it has no title.</summary>
    public string? Title { get; internal init; }

    /// <summary>Who issued it, NFC; null when it does not say.</summary>
    public string? Issuer { get; internal init; }

    /// <summary>The documents it rests on, in written order.</summary>
    public ValueList<Citation> Citations { get; internal init; } = [];

    /// <summary>The days on which it is in force; null when it does not say.</summary>
    public InForceInterval? InForce { get; internal init; }

    /// <summary>What an unknown criterion means at the boundary.</summary>
    public UnknownReading Reading { get; internal init; }

    /// <summary>The attributes that it declares itself, in written order.</summary>
    public ValueList<AttributeDeclaration> Attributes { get; internal init; } = [];

    /// <summary>How percentages are rounded where the book says so; null where it does not.</summary>
    public Rounding? StatedRounding { get; internal init; }

    /// <summary>With how many decimals percentages are shown where the book says so; null where it does not.</summary>
    public int? StatedDecimals { get; internal init; }

    /// <summary>How percentages are rounded: as stated, else <see cref="Rules.Rounding.HalfUp"/>.</summary>
    public Rounding Rounding => StatedRounding ?? Rounding.HalfUp;

    /// <summary>With how many decimals percentages are shown, 0 to 4: as stated, else 1.</summary>
    public int Decimals => StatedDecimals ?? 1;

    /// <summary>The definitions in written order.</summary>
    public ValueList<Definition> Definitions { get; }

    /// <summary>The measures in written order.</summary>
    public ValueList<Measure> Measures { get; }

    /// <summary>The attributes that it may use: those it was checked against and those it declares; not part of equality.</summary>
    public AttributeCatalogue Catalogue { get; }

    /// <summary>Where each citation stood, in the order of <see cref="Citations"/>; not part of equality.</summary>
    internal ValueList<SourcePlace> CitationPlaces { get; init; } = [];

    internal ValueList<BookBlock> Blocks { get; init; } = [];

    /// <summary>
    /// The definitions, each behind those that it uses. Whoever follows definitions goes by this order and keeps what it
    /// found: a chain of them may be longer than the stack, and one that is used twice at each step opens into 2^n nodes.
    /// </summary>
    internal ValueList<Definition> DefinitionsBottomUp { get; init; } = [];

    internal ClauseComments Comments { get; init; } = ClauseComments.None;

    /// <summary>The measure of this name; null when there is none.</summary>
    public Measure? Find(MeasureId id) => _measures.GetValueOrDefault(id);

    /// <summary>What a definition of this book stands for.</summary>
    /// <exception cref="ArgumentException">The book has no such definition.</exception>
    public Criterion DefinitionOf(DefinitionName name) =>
        _definitions.TryGetValue(name, out var criterion) ? criterion : throw new ArgumentException($"the book has no definition `{name}`", nameof(name));

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
