using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Cli.Rendering.Html;

/// <summary>Writes a value into a page, as a block that no browser runs.</summary>
internal static class PageJson
{
    // This encoder writes out what could end the block; letters with diacritics stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Shell shell, string id, Action<Utf8JsonWriter> write)
    {
        shell.Out.Write($"<script type=\"application/json\" id=\"{id}\">");
        shell.Out.Flush();
        using (var json = new Utf8JsonWriter(shell.Output, Options)) write(json);
        shell.Out.Write("</script>\n");
    }
}
