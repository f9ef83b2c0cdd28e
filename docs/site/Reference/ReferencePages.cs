using System.Reflection;
using System.Xml.Linq;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Site.Reference;

/// <summary>Writes the API reference: a page for each namespace, made from the assemblies and the comments in their code.</summary>
internal static class ReferencePages
{
    private const string Index = "index.md";

    /// <summary>Writes the pages; says every public type or member without a comment, and every reference that leads nowhere.</summary>
    public static IReadOnlyList<string> Write(string folder)
    {
        var faults = new List<string>();
        var api = new Api(typeof(RuleBook).Assembly, typeof(Scenario).Assembly);
        var text = new DocumentationText(api, faults);
        Directory.CreateDirectory(folder);
        var index = "# API reference\n\nMade from the comments in the code. Every public type of the two packages, by namespace.\n\n| namespace | types |\n| --- | --- |\n";
        foreach (var space in api.Types.GroupBy(type => type.Type.Namespace!, StringComparer.Ordinal).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            index += $"| [{space.Key}]({space.Key}.md) | {string.Join(", ", space.Select(type => $"[`{type.Name}`]({type.Page}#{type.Anchor})"))} |\n";
            File.WriteAllText(Path.Combine(folder, space.Key + ".md"), $"# {space.Key}\n\n{string.Concat(space.Select(type => Section(api, text, type, faults)))}");
        }

        File.WriteAllText(Path.Combine(folder, Index), index);
        return faults;
    }

    private static string Section(Api api, DocumentationText text, ApiType type, List<string> faults)
    {
        var document = api.DocumentOf(type.Type);
        if (document is null) faults.Add($"api: not-documented: `{type.Name}`");
        var said = ((string[])["summary", "remarks"]).Select(part => document?.Element(part)).OfType<XElement>().Select(part => $"{text.Of(part, type.Name)}\n\n");
        return $"## `{type.Name}` {{: #{type.Anchor} }}\n\n*{ApiNames.Kind(type.Type)}*\n\n{string.Concat(said)}{string.Concat(type.Members.Select(member => Entry(api, text, type, member)))}\n";
    }

    private static string Entry(Api api, DocumentationText text, ApiType type, MemberInfo member)
    {
        var where = $"{type.Name}.{member.Name}";
        var document = api.DocumentOf(member);
        var said = (document?.Element("summary") ?? OfRecord(api, type, member)) is { } summary ? ": " + text.Of(summary, where) : "";
        var remarks = document?.Element("remarks") is { } more ? " " + text.Of(more, where) : "";
        IEnumerable<string> points =
        [
            $"- <a id=\"{Api.AnchorOf(type, member)}\"></a>`{ApiNames.Of(member)}`{said}{remarks}",
            .. (document?.Elements("param") ?? []).Select(parameter => $"    - `{parameter.Attribute("name")!.Value}`: {text.Of(parameter, where)}"),
            .. (document?.Elements("returns") ?? []).Select(returns => $"    - returns {text.Of(returns, where)}"),
            .. (document?.Elements("exception") ?? []).Select(thrown => $"    - throws `{thrown.Attribute("cref")!.Value.Split('.')[^1]}`: {text.Of(thrown, where)}"),
        ];
        return string.Join('\n', points) + "\n";
    }

    // A record that is written in one line documents its properties as parameters of the type.
    private static XElement? OfRecord(Api api, ApiType type, MemberInfo member) =>
        api.DocumentOf(type.Type)?.Elements("param").FirstOrDefault(parameter => member is PropertyInfo && parameter.Attribute("name")!.Value == member.Name);
}
