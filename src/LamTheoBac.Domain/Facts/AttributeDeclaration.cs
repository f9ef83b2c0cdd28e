using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// What is fixed of an attribute (khai báo thuộc tính): whose it is, its name and its type (RULES.md section 2). Equality is by all of them.
/// </summary>
public sealed record AttributeDeclaration
{
    private AttributeDeclaration(AttributeName name, SubjectBasis basis, AttributeType type, ValueList<string> symbols)
    {
        Name = name;
        Basis = basis;
        Type = type;
        Symbols = symbols;
    }

    /// <summary>Its name in rules.</summary>
    public AttributeName Name { get; }

    /// <summary>Whose attribute it is.</summary>
    public SubjectBasis Basis { get; }

    /// <summary>The type of its values.</summary>
    public AttributeType Type { get; }

    /// <summary>The closed list of words of a symbol; empty for the other types.</summary>
    public ValueList<string> Symbols { get; }

    /// <summary>A boolean, integer, date or id attribute.</summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>, an enum value is none of its enum, or the type is symbol, which needs its words.</exception>
    public static AttributeDeclaration Of(AttributeName name, SubjectBasis basis, AttributeType type)
    {
        if (Guard.Against.EnumOutOfRange(type) == AttributeType.Symbol) throw new ArgumentException("a symbol needs its list of words", nameof(type));
        return new(Guard.Against.Default(name), Guard.Against.EnumOutOfRange(basis), type, []);
    }

    /// <summary>A symbol attribute with this closed list of words.</summary>
    /// <exception cref="ArgumentException">The name is <c>default</c>, the list is empty, or a word stands twice or has not the form of a name.</exception>
    public static AttributeDeclaration OfSymbol(AttributeName name, SubjectBasis basis, IEnumerable<string> symbols)
    {
        var words = Guard.Against.NullOrEmpty(symbols).ToValueList();
        if (words.Distinct(StringComparer.Ordinal).Count() != words.Count) throw new ArgumentException("a word stands twice", nameof(symbols));
        if (words.FirstOrDefault(word => !WordForm.IsName(word)) is { } odd) throw new ArgumentException($"`{odd}` is no word of a symbol", nameof(symbols));
        return new(Guard.Against.Default(name), Guard.Against.EnumOutOfRange(basis), AttributeType.Symbol, words);
    }

    /// <summary>Whether a known value has this attribute's type and, for a symbol, is one of its words.</summary>
    public bool Admits(AttributeValue value) => value.Type == Type && (Type != AttributeType.Symbol || Symbols.Contains(value.Text!));
}
