using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Cli.Rendering;

/// <summary>
/// Writes running text. On a terminal lines end between words before its edge; what follows is set in two levels deeper, so that it looks like no line
/// of its own. Where nobody watches, a line stays one line, for whoever searches or compares.
/// </summary>
internal sealed class Lines(Shell shell)
{
    private const string Hanging = "    ";

    public void Blank() => shell.Out.WriteLine();

    public void Write(int level, string line)
    {
        if (shell.OutputIsTerminal) Write(level, line, shell.Width);
        else shell.Out.WriteLine(IndentOf(level) + Printable.Of(line));
    }

    /// <summary>Writes a line that is not to be wider than this, whoever watches.</summary>
    public void Write(int level, string line, int width)
    {
        var indent = IndentOf(level);
        Write(Wrapping.Of(Printable.Of(line).Split(' '), width, indent, indent + Hanging));
    }

    /// <summary>Writes a text beside what it explains; its own lines stand under each other.</summary>
    public void WriteBeside(string lead, string text)
    {
        var shown = Printable.Of(text);
        if (shell.OutputIsTerminal) Write(Wrapping.Of(shown.Split(' '), shell.Width, lead, new string(' ', Wrapping.Cells(lead))));
        else shell.Out.WriteLine(lead + shown);
    }

    /// <summary>Writes parts that have meaning only as a whole; lines end between them.</summary>
    public void WriteParts(int level, IEnumerable<string> parts)
    {
        var indent = IndentOf(level);
        var room = shell.Width - indent.Length;
        Write(Wrapping.Of(parts.SelectMany(part => Wrapping.Cells(part) <= room ? [part] : part.Split(' ')), shell.Width, indent, indent, "  "));
    }

    /// <summary>Writes a command; where it needs several lines, it can still be copied into a shell.</summary>
    public void WriteCommand(int level, string command)
    {
        const string GoesOn = " \\";
        var indent = IndentOf(level);
        if (!shell.OutputIsTerminal || indent.Length + Wrapping.Cells(command) <= shell.Width) shell.Out.WriteLine(indent + command);
        else shell.Out.WriteLine(string.Join(GoesOn + "\n", Wrapping.Of(command.Split(' '), shell.Width - GoesOn.Length, indent, indent + Hanging)));
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines) shell.Out.WriteLine(line);
    }

    // However deep a line stands, most of the width is left for it.
    private string IndentOf(int level) => new(' ', Math.Min(2 * level, shell.Width / 3));
}
