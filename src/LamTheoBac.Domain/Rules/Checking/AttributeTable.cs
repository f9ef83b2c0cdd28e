using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>The attributes that a book may use: those of the catalogue and those that it declares.</summary>
internal sealed class AttributeTable(AttributeCatalogue catalogue)
{
    private readonly Dictionary<(SubjectBasis Basis, AttributeName Name), AttributeDeclaration> _declared = [];
    private readonly Dictionary<AttributeDeclaration, HashSet<string>> _symbols = new(ReferenceEqualityComparer.Instance);

    public AttributeDeclaration? Find(SubjectBasis basis, AttributeName name) => _declared.GetValueOrDefault((basis, name)) ?? catalogue.Find(basis, name);

    public bool IsAttribute(AttributeName name) => Find(SubjectBasis.Person, name) is not null || Find(SubjectBasis.Organization, name) is not null;

    /// <summary>Adds a declared attribute; false when one of that basis and name is there.</summary>
    public bool TryDeclare(AttributeDeclaration declaration) =>
        Find(declaration.Basis, declaration.Name) is null && _declared.TryAdd((declaration.Basis, declaration.Name), declaration);

    /// <summary>Whether the word is one of the symbol's list, however long that is.</summary>
    public bool HasSymbol(AttributeDeclaration attribute, string word)
    {
        if (!_symbols.TryGetValue(attribute, out var words)) _symbols.Add(attribute, words = [.. attribute.Symbols]);
        return words.Contains(word);
    }

    public IEnumerable<string> NamesOf(SubjectBasis basis) =>
        catalogue.Declarations.Concat(_declared.Values).Where(attribute => attribute.Basis == basis).Select(attribute => attribute.Name.Text);
}
