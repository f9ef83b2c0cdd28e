using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LamTheoBac.Site.Reference;

/// <summary>Turns the tags of a documentation comment into Markdown; says every cref into this house that leads to nothing public.</summary>
internal sealed partial class DocumentationText(Api api, List<string> faults)
{
    private const string House = "LamTheoBac.";

    /// <summary>One line of Markdown.</summary>
    public string Of(XElement element, string where) => Space().Replace(string.Concat(element.Nodes().Select(node => Of(node, where))), " ").Trim();

    private string Of(XNode node, string where) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;").Replace("*", "\\*").Replace("[", "\\["),
        XElement element => Tag(element, where),
        _ => "",
    };

    private string Tag(XElement element, string where)
    {
        switch (element.Name.LocalName)
        {
            case "c" or "code":
                return $"`{element.Value.Trim()}`";
            case "paramref" or "typeparamref":
                return $"`{element.Attribute("name")!.Value}`";
            case "see" or "seealso" when element.Attribute("cref") is { } cref:
                return Cref(cref.Value, element.Value, where);
            case "see" when element.Attribute("langword") is { } word:
                return $"`{word.Value}`";
            case "para" or "item":
                return $" {Of(element, where)} ";
            default:
                return Of(element, where);
        }
    }

    private string Cref(string cref, string words, string where)
    {
        var link = api.LinkTo(cref);
        var shown = words.Length > 0 ? words : Short(cref);
        if (link is not null) return $"[`{shown}`]({link})";
        if (cref[2..].StartsWith(House, StringComparison.Ordinal)) faults.Add($"{where}: dead-cref: `{cref}`");
        return $"`{shown}`";
    }

    // M:A.B.Type.Member(X.Y) is shown as Type.Member, a type as its name.
    private static string Short(string cref)
    {
        var parts = Arity().Replace(cref[2..].Split('(')[0], "").Split('.');
        return string.Join('.', parts[(cref[0] == 'T' ? ^1 : ^Math.Min(2, parts.Length))..]);
    }

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"`+\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arity();
}
