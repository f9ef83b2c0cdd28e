using System.Text.Encodings.Web;
using System.Text.Json;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes one JSON value to standard output: UTF-8 without a byte order mark, letters of any language as they are.</summary>
internal static class Json
{
    // The relaxed encoder leaves out what only a page of HTML needs; nothing here goes into one.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Shell shell, Action<Utf8JsonWriter> write)
    {
        shell.Out.Flush();
        using (var json = new Utf8JsonWriter(shell.Output, Options)) write(json);
        shell.Out.WriteLine();
    }
}
