using LamTheoBac.Domain.Cycles;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// The attributes that a rule book may use (danh mục thuộc tính): those of DATA.md, those that a host adds, and those that a rule book
/// declares. Immutable; each addition returns a new catalogue.
/// </summary>
public sealed class AttributeCatalogue
{
    private readonly Dictionary<(SubjectBasis Basis, AttributeName Name), AttributeSource> _sources;

    private AttributeCatalogue(Dictionary<(SubjectBasis Basis, AttributeName Name), AttributeSource> sources) => _sources = sources;

    /// <summary>The attributes of DATA.md.</summary>
    public static AttributeCatalogue Standard { get; } = new AttributeCatalogue([]).With(StandardPersonAttributes.All).With(StandardOrganizationAttributes.All);

    /// <summary>All attributes, in no particular order.</summary>
    public IEnumerable<AttributeDeclaration> Declarations => _sources.Values.Select(source => source.Declaration);

    /// <summary>The attribute of this basis and name; null when there is none.</summary>
    public AttributeDeclaration? Find(SubjectBasis basis, AttributeName name) => _sources.TryGetValue((basis, name), out var source) ? source.Declaration : null;

    /// <summary>
    /// What a standard attribute is about (nội dung báo cáo): the topic of the return that makes it known, or of the
    /// deadline that it gives. Null for one that no return is about, such as <c>party-member</c>, for a host's own and a
    /// declared one, and where there is no such attribute.
    /// </summary>
    public ReturnTopic? TopicOf(SubjectBasis basis, AttributeName name) => _sources.TryGetValue((basis, name), out var source) ? source.Topic : null;

    /// <summary>This catalogue with attributes of the host's own.</summary>
    /// <exception cref="ArgumentException">An attribute of that basis and name is there already.</exception>
    public AttributeCatalogue With(params IEnumerable<HostAttribute> attributes) => With(Guard.Against.Null(attributes).Select(attribute => attribute.Source));

    /// <summary>This catalogue with attributes whose values are recorded in the register's facts.</summary>
    /// <exception cref="ArgumentException">An attribute of that basis and name is there already.</exception>
    public AttributeCatalogue WithDeclared(IEnumerable<AttributeDeclaration> declarations) => With(Guard.Against.Null(declarations).Select(AttributeSource.Recorded));

    /// <summary>Where the values of this attribute come from.</summary>
    internal AttributeSource SourceOf(SubjectBasis basis, AttributeName name) => _sources[(basis, name)];

    private AttributeCatalogue With(IEnumerable<AttributeSource> sources)
    {
        var all = new Dictionary<(SubjectBasis Basis, AttributeName Name), AttributeSource>(_sources);
        foreach (var source in sources)
            if (!all.TryAdd((source.Declaration.Basis, source.Declaration.Name), source))
                throw new ArgumentException($"the attribute `{source.Declaration.Name}` of {source.Declaration.Basis} is there already", nameof(sources));
        return new(all);
    }
}
