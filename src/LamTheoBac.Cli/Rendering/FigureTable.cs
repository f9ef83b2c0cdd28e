using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using Spectre.Console;

namespace LamTheoBac.Cli.Rendering;

/// <summary>A table of figures, one row each; a row without figures is a heading. The column of bounds is left out where they say nothing more than the percentage.</summary>
internal sealed class FigureTable(Session session, Selection selection)
{
    private readonly ToolText _text = session.Text;

    public void Write(string title, IReadOnlyList<FigureRow> rows)
    {
        var bounded = rows.Any(row => row.Coverage is { Undetermined: > 0 });
        var table = new Table { Border = session.Shell.OutputIsTerminal ? TableBorder.Rounded : TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(title)));
        string[] numbers = [_text.Report.MetOfDenominator, _text.Report.Percentage];
        foreach (var name in numbers) table.AddColumn(Column(name).RightAligned());
        if (bounded) table.AddColumn(Column(_text.Report.Bounds).RightAligned());
        table.AddColumn(Column(_text.Report.Target));
        string[] counts = [_text.Report.Excluded, _text.Report.Excepted, _text.Report.Undetermined];
        foreach (var name in counts) table.AddColumn(Column(name).RightAligned());
        foreach (var row in rows)
            table.AddRow([new Padder(new Text(Printable.Of(row.Name)), new Padding(2 * row.Level, 0, 0, 0)), .. row.Coverage is { } coverage ? CellsOf(coverage, bounded).Select(cell => new Text(cell)) : []]);
        Render(table);
    }

    private static TableColumn Column(string title) => new TableColumn(new Text(title)).NoWrap();

    private IEnumerable<string> CellsOf(Coverage coverage, bool bounded)
    {
        yield return $"{_text.Count(coverage.Met)}/{_text.Count(coverage.Denominator)}";
        yield return Percent(coverage.Percentage);
        if (bounded) yield return coverage.Undetermined > 0 ? $"{Percent(coverage.Lower)} – {Percent(coverage.Upper)}" : "";
        yield return TargetOf(coverage);
        yield return _text.Count(coverage.Excluded);
        yield return _text.Count(coverage.Excepted);
        yield return _text.Count(coverage.Undetermined);
    }

    private string Percent(CoverageRate? rate) => selection.Show(rate, _text.Culture) is { } shown ? shown + "%" : "–";

    private string TargetOf(Coverage coverage) =>
        coverage is { Target: { } target, Standing: { } standing } ? $"{target.Percent.ToString("0.####", _text.Culture)}%: {_text.Standings[standing]}" : "–";

    private void Render(Table table)
    {
        var shell = session.Shell;
        if (shell.OutputIsTerminal)
        {
            Console(shell.Out, AnsiSupport.Detect, ColorSystemSupport.Detect).Write(table);
            return;
        }
        var plain = new StringWriter { NewLine = "\n" };
        Console(plain, AnsiSupport.No, ColorSystemSupport.NoColors).Write(table);
        foreach (var line in plain.ToString().Trim('\n').Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)) shell.Out.WriteLine(line);
    }

    private IAnsiConsole Console(TextWriter output, AnsiSupport ansi, ColorSystemSupport colors)
    {
        var settings = new AnsiConsoleSettings { Ansi = ansi, ColorSystem = colors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) };
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = session.Shell.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
