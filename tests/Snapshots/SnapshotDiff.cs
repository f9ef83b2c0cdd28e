using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyTests;

/// <summary>Two texts as one list of lines: <c>-</c> approved only, <c>+</c> received only, with some lines around.</summary>
internal static class SnapshotDiff
{
    private const int LinesAround = 3;

    public static string Between(string verified, string received)
    {
        var lines = InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines;
        var shown = Enumerable.Range(0, lines.Count).Where(index => IsNearChange(lines, index)).ToList();
        return string.Join('\n', shown.Select((index, at) => (at > 0 && shown[at - 1] < index - 1 ? "  ...\n" : "") + Print(lines[index])));
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index) =>
        lines.Skip(index - LinesAround).Take(LinesAround + 1 + Math.Min(index, LinesAround)).Any(line => line.Type != ChangeType.Unchanged);

    private static string Print(DiffPiece line) => line.Type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    } + line.Text;
}
