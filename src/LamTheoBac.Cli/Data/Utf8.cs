using System.Buffers;
using System.Text;

namespace LamTheoBac.Cli.Data;

/// <summary>Strict UTF-8: bytes that are none are refused, never replaced.</summary>
internal static class Utf8
{
    /// <summary>Throws on bytes that are none; skips a byte order mark.</summary>
    public static Encoding Strict { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Writes no byte order mark.</summary>
    public static Encoding Plain { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The line, from 1, of the first bytes that are not UTF-8; null when all are.</summary>
    public static int? FirstInvalidLine(Stream stream)
    {
        var (buffer, kept, line) = (new byte[1 << 16], 0, 1);
        while (true)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var rest = buffer.AsSpan(0, kept + read);
            while (!rest.IsEmpty)
            {
                var status = Rune.DecodeFromUtf8(rest, out var rune, out var length);
                if (status == OperationStatus.NeedMoreData && read > 0) break;
                if (status != OperationStatus.Done) return line;
                if (rune.Value == '\n') line++;
                rest = rest[length..];
            }
            if (read == 0) return null;
            kept = rest.Length;
            rest.CopyTo(buffer);
        }
    }
}
