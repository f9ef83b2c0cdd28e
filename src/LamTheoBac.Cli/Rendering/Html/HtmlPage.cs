using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Rendering.Html;

/// <summary>
/// Writes a report as one page that needs nothing else: style, script and figures stand in it. Its own policy lets a browser run this script and
/// nothing more, and load nothing.
/// </summary>
internal sealed class HtmlPage(Shell shell, Selection selection, YearCourse? course, ToolText first)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly PageData _data = new(selection, course, first);

    public void Write()
    {
        var (open, close) = ("{{", "}}");
        var rest = PageResource.Skeleton;
        while (rest.IndexOf(open, StringComparison.Ordinal) is >= 0 and var at)
        {
            var end = rest.IndexOf(close, at, StringComparison.Ordinal);
            shell.Out.Write(rest[..at]);
            Fill(rest[(at + open.Length)..end]);
            rest = rest[(end + close.Length)..];
        }
        shell.Out.Write(rest);
    }

    private void Fill(string hole)
    {
        if (hole == "data") _data.Write(shell);
        else shell.Out.Write(hole switch
        {
            "language" => first.Page.Code,
            "title" => Encoder.Encode(_data.Title),
            "script-needed" => Encoder.Encode(first.Page.ScriptNeeded),
            "policy" => $"default-src 'none'; style-src {SourceOf(PageResource.Style)}; script-src {SourceOf(PageResource.Script)}; base-uri 'none'; form-action 'none'",
            "style" => PageResource.Style,
            "script" => PageResource.Script,
            _ => throw new InvalidOperationException($"the page has no `{hole}`"),
        });
    }

    private static string SourceOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
