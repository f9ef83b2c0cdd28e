using System.Text;
using System.Text.Json;
using LamTheoBac.Domain.Faults;
using OneOf;

namespace LamTheoBac.Domain.Json;

/// <summary>Reads a document as it came in. Whatever it holds, nothing is thrown.</summary>
internal static class JsonInput
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static OneOf<T, Refusal> Parse<T>(string json, Func<JsonElement, OneOf<T, Refusal>> read)
    {
        Guard.Against.Null(json);
        try
        {
            return Parse(Strict.GetBytes(json), read);
        }
        catch (EncoderFallbackException exception)
        {
            return At(json[..exception.Index]);
        }
    }

    public static OneOf<T, Refusal> Parse<T>(ReadOnlyMemory<byte> utf8, Func<JsonElement, OneOf<T, Refusal>> read)
    {
        var json = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return At(Encoding.UTF8.GetString(json.Span[..OffsetOf(json.Span, exception)]));
        }
    }

    private static Refusal At(string before) => JsonFaults.NoJson(before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    /// <summary>The byte at which the reader stopped; it tells the line and the byte in the line, both from 0.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException exception)
    {
        var start = 0;
        for (var line = 0L; line < (exception.LineNumber ?? 0); line++) start += json[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(json.Length, start + (exception.BytePositionInLine ?? 0));
    }
}
