using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Rules.Prose;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes the prose of a rule book for people: lines set in by what they belong to, and the glossary behind.</summary>
internal sealed class TextProse(Session session)
{
    // Wider lines are hard to read, and a signed page is not wider.
    private const int Widest = 110;

    private readonly Lines _lines = new(session.Shell);

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
        _lines.Blank();
        WriteLines(lines);
    }

    private void WriteLines(IEnumerable<ProseLine> lines)
    {
        foreach (var line in lines) _lines.Write(line.Level, line.Text, Math.Min(session.Shell.Width, Widest));
    }
}
