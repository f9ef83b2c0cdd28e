using System.Text;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Data;

/// <summary>What came of reading a rule book.</summary>
/// <param name="Book">The book; null when there is a fault.</param>
/// <param name="Faults">All its faults in the order of the text.</param>
/// <param name="Text">The text as it stands, without a byte order mark.</param>
internal sealed record LoadedRules(RuleBook? Book, IReadOnlyList<FileFault> Faults, string Text)
{
    /// <summary>Reads the rule book of a file.</summary>
    public static LoadedRules Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(path, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            return Faulty(FileFault.OfWhole(path, FileFaultCodes.FileNotReadable, path));
        }
    }

    /// <summary>Reads a rule book; never more of it than a rule book may have.</summary>
    public static LoadedRules Read(string name, Stream stream)
    {
        var bytes = ReadBounded(stream, out var complete);
        var rest = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
        try
        {
            // A text that is cut off is refused for its length, whatever is left of its last character.
            return Parse(name, (complete ? Utf8.Strict : Encoding.UTF8).GetString(rest));
        }
        catch (DecoderFallbackException exception)
        {
            var before = Encoding.UTF8.GetString(rest[..exception.Index]);
            var (line, column) = (before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
            return Faulty(FileFault.At(name, line, column, FileFaultCodes.NotUtf8, ""));
        }
    }

    private static LoadedRules Parse(string name, string text) => RuleBook.Parse(text).Match(
        book => new LoadedRules(book, [], text),
        faults => new LoadedRules(null, [.. faults.Faults.Select(fault => Placed(name, fault))], text));

    /// <summary>A fault of a rule book with its place in the file.</summary>
    public static FileFault Placed(string name, Fault fault) =>
        fault.Place is FaultPlace.InText at ? new FileFault(name, at.Line, at.Column, fault) : new FileFault(name, 1, 1, fault);

    private static LoadedRules Faulty(FileFault fault) => new(null, [fault], "");

    private static byte[] ReadBounded(Stream stream, out bool complete)
    {
        var bytes = new byte[RuleBook.LongestText + Encoding.UTF8.Preamble.Length + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        complete = length < bytes.Length;
        return bytes[..length];
    }
}
