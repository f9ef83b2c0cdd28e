using System.Reflection;
using System.Xml.Linq;

namespace LamTheoBac.Site.Reference;

/// <summary>The public types of the packages with what the compiler wrote about them.</summary>
internal sealed class Api
{
    private readonly Dictionary<string, XElement> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public Api(params IReadOnlyList<Assembly> assemblies)
    {
        foreach (var assembly in assemblies)
            foreach (var member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
                _documents[member.Attribute("name")!.Value] = member;
        Types = [.. assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => new ApiType(type)).OrderBy(type => type.Name, StringComparer.Ordinal)];
        foreach (var type in Types)
        {
            _links[DocumentationId.Of(type.Type)] = $"{type.Page}#{type.Anchor}";
            foreach (var member in type.Members) _links[DocumentationId.Of(member)] = $"{type.Page}#{AnchorOf(type, member)}";
        }
    }

    public IReadOnlyList<ApiType> Types { get; }

    /// <summary>What is written about a member; null where nothing is.</summary>
    public XElement? DocumentOf(MemberInfo member) => _documents.GetValueOrDefault(DocumentationId.Of(member));

    /// <summary>The page and anchor of what a cref names; null when it is not public.</summary>
    public string? LinkTo(string cref) => _links.GetValueOrDefault(cref);

    /// <summary>An id that no other member has: overloads are numbered.</summary>
    public static string AnchorOf(ApiType type, MemberInfo member)
    {
        var number = type.Members.Where(other => other.Name == member.Name).TakeWhile(other => other != member).Count();
        return $"{type.Anchor}.{member.Name.TrimStart('.').ToLowerInvariant()}{(number == 0 ? "" : $"-{number + 1}")}";
    }
}
