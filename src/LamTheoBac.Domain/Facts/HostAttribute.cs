using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// An attribute that a host adds by name, type and accessor (thuộc tính của hệ thống chủ); it is then part of the rule language like those of
/// DATA.md. The accessor is called once a subject and must give the same value for the same facts.
/// </summary>
public sealed class HostAttribute
{
    private HostAttribute(AttributeSource source) => Source = source;

    internal AttributeSource Source { get; }

    /// <summary>A boolean of a person.</summary>
    public static HostAttribute Boolean(string name, Func<PersonFacts, Reported<bool>> accessor) =>
        OfPerson(name, AttributeType.Boolean, facts => AttributeValue.Of(accessor(facts)));

    /// <summary>A boolean of an organization.</summary>
    public static HostAttribute Boolean(string name, Func<OrganizationFacts, Reported<bool>> accessor) =>
        OfOrganization(name, AttributeType.Boolean, facts => AttributeValue.Of(accessor(facts)));

    /// <summary>A whole number of a person.</summary>
    public static HostAttribute Integer(string name, Func<PersonFacts, Reported<long>> accessor) =>
        OfPerson(name, AttributeType.Integer, facts => AttributeValue.Of(accessor(facts)));

    /// <summary>A whole number of an organization.</summary>
    public static HostAttribute Integer(string name, Func<OrganizationFacts, Reported<long>> accessor) =>
        OfOrganization(name, AttributeType.Integer, facts => AttributeValue.Of(accessor(facts)));

    /// <summary>A day of a person.</summary>
    public static HostAttribute Date(string name, Func<PersonFacts, Reported<LocalDate>> accessor) =>
        OfPerson(name, AttributeType.Date, facts => AttributeValue.Of(accessor(facts)));

    /// <summary>A day of an organization.</summary>
    public static HostAttribute Date(string name, Func<OrganizationFacts, Reported<LocalDate>> accessor) =>
        OfOrganization(name, AttributeType.Date, facts => AttributeValue.Of(accessor(facts)));

    /// <summary>A word of a closed list, of a person; the accessor must give words of the list only.</summary>
    public static HostAttribute Symbol(string name, IEnumerable<string> symbols, Func<PersonFacts, Reported<string>> accessor) =>
        new(Checked(AttributeDeclaration.OfSymbol(AttributeName.From(name), SubjectBasis.Person, symbols), facts => AttributeValue.OfSymbol(accessor((PersonFacts)facts))));

    /// <summary>A word of a closed list, of an organization; the accessor must give words of the list only.</summary>
    public static HostAttribute Symbol(string name, IEnumerable<string> symbols, Func<OrganizationFacts, Reported<string>> accessor) =>
        new(Checked(AttributeDeclaration.OfSymbol(AttributeName.From(name), SubjectBasis.Organization, symbols), facts => AttributeValue.OfSymbol(accessor((OrganizationFacts)facts))));

    private static HostAttribute OfPerson(string name, AttributeType type, Func<PersonFacts, AttributeValue> read) =>
        new(new AttributeSource(AttributeDeclaration.Of(AttributeName.From(name), SubjectBasis.Person, type), facts => read((PersonFacts)facts)));

    private static HostAttribute OfOrganization(string name, AttributeType type, Func<OrganizationFacts, AttributeValue> read) =>
        new(new AttributeSource(AttributeDeclaration.Of(AttributeName.From(name), SubjectBasis.Organization, type), facts => read((OrganizationFacts)facts)));

    private static AttributeSource Checked(AttributeDeclaration declaration, Func<SubjectFacts, AttributeValue> read) => new(declaration, facts =>
    {
        var value = read(facts);
        return value.Text is null || declaration.Symbols.Contains(value.Text)
            ? value
            : throw new InvalidOperationException($"the accessor of `{declaration.Name}` gave `{value.Text}`, which is no word of its list");
    });
}
