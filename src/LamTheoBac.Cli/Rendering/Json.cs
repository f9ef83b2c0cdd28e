using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes one JSON value to standard output: UTF-8 without a byte order mark, letters of any language as they are.</summary>
internal static class Json
{
    // The relaxed encoder leaves out what only a page of HTML needs; nothing here goes into one.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value of a contract; piece by piece, however long its lists are.</summary>
    public static void Write<T>(Shell shell, T value, IJsonTypeInfoResolver contract)
    {
        shell.Out.Flush();
        var options = new JsonSerializerOptions { TypeInfoResolver = contract, WriteIndented = Options.Indented, NewLine = Options.NewLine, Encoder = Options.Encoder };
        JsonSerializer.Serialize(shell.Output, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        shell.Out.WriteLine();
    }

    public static void Write(Shell shell, Action<Utf8JsonWriter> write)
    {
        shell.Out.Flush();
        using (var json = new Utf8JsonWriter(shell.Output, Options)) write(json);
        shell.Out.WriteLine();
    }
}
