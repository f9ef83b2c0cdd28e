using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Rules.Prose;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes the prose of a rule book for people: wrapped lines, set in by what they belong to, and the glossary behind.</summary>
internal sealed class TextProse(Session session)
{
    // Wider lines are hard to read, and a signed page is not wider.
    private const int Widest = 110;

    public void Write(BookProse prose)
    {
        WriteLines(prose.Header);
        foreach (var measure in prose.Measures) WriteParagraph(measure.Lines);
        if (prose.Definitions.Count > 0) WriteParagraph(prose.Definitions);
        if (prose.Glossary.Count == 0) return;
        WriteParagraph([new ProseLine(0, session.Text.Glossary), .. prose.Glossary.Select(entry => new ProseLine(1, $"{entry.Attribute}: {entry.Phrase} – {entry.Meaning}"))]);
    }

    private void WriteParagraph(IEnumerable<ProseLine> lines)
    {
        session.Shell.Out.WriteLine();
        WriteLines(lines);
    }

    private void WriteLines(IEnumerable<ProseLine> lines)
    {
        foreach (var line in lines)
            foreach (var part in Wrapped(line))
                session.Shell.Out.WriteLine(part);
    }

    /// <summary>The line cut between words; what follows is set in two levels deeper than the line, so that it looks like no line of its own.</summary>
    private IEnumerable<string> Wrapped(ProseLine line)
    {
        var width = Math.Min(session.Shell.Width, Widest);
        var (indent, row) = (new string(' ', 2 * line.Level), new string(' ', 2 * line.Level));
        var begun = false;
        foreach (var word in Printable.Of(line.Text).Split(' '))
        {
            if (begun && row.Length + 1 + word.Length > width)
            {
                yield return row;
                (row, begun) = (indent + "    ", false);
            }
            row += begun ? " " + word : word;
            begun = true;
        }
        yield return row;
    }
}
