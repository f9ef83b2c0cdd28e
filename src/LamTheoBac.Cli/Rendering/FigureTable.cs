using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using Spectre.Console;

namespace LamTheoBac.Cli.Rendering;

/// <summary>
/// A table of figures, one row each; a row without figures is a heading. The column of bounds is left out where they say nothing more than the
/// percentage. Where names have no room beside the figures, these stand under them.
/// </summary>
internal sealed class FigureTable(Session session, Selection selection)
{
    /// <summary>In fewer columns a name is no longer read but spelled.</summary>
    private const int NarrowestName = 30;

    /// <summary>What a column takes besides its text: a space on both sides and the border.</summary>
    private const int Frame = 3;

    /// <summary>How many columns at the end hold who is not in the denominator.</summary>
    private const int Counts = 3;

    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(string title, IReadOnlyList<FigureRow> rows)
    {
        var cells = rows.Select(row => row.Coverage is { } coverage ? CellsOf(coverage) : null).ToList();
        List<FigureColumn> columns =
        [
            new(_text.Report.MetOfDenominator, IsNumber: true), new(_text.Report.Percentage, IsNumber: true), new(_text.Report.Bounds, IsNumber: true),
            new(_text.Report.Target, IsNumber: false), new(_text.Report.Excluded, IsNumber: true), new(_text.Report.Excepted, IsNumber: true), new(_text.Report.Undetermined, IsNumber: true),
        ];
        if (!rows.Any(row => row.Coverage is { Undetermined: > 0 }))
        {
            columns.RemoveAt(2);
            foreach (var row in cells) row?.RemoveAt(2);
        }
        var figures = columns.Select((column, index) => cells.Max(row => row is null ? 0 : Wrapping.Cells(row[index])) is var widest ? Math.Max(widest, Wrapping.Cells(column.Title)) + Frame : 0).Sum();
        if (session.Shell.Width - figures - Frame - 1 >= NarrowestName) WriteTable(title, columns, rows, cells);
        else WriteList(title, columns, rows, cells);
    }

    private void WriteTable(string title, List<FigureColumn> columns, IReadOnlyList<FigureRow> rows, List<List<string>?> cells)
    {
        var table = new Table { Border = session.Shell.OutputIsTerminal ? TableBorder.Rounded : TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(title)));
        foreach (var column in columns) table.AddColumn(new TableColumn(column.Title) { NoWrap = true, Alignment = column.IsNumber ? Justify.Right : null });
        foreach (var (row, own) in rows.Zip(cells))
            table.AddRow([new Padder(new Text(Printable.Of(row.Name)), new Padding(2 * row.Level, 0, 0, 0)), .. (own ?? []).Select(cell => new Text(cell))]);
        Render(table);
    }

    private void WriteList(string title, List<FigureColumn> columns, IReadOnlyList<FigureRow> rows, List<List<string>?> cells)
    {
        _lines.Write(0, $"{title}: {columns[0].Title}, {columns[1].Title}");
        foreach (var (row, own) in rows.Zip(cells))
        {
            _lines.Write(row.Level, row.Name);
            if (own is null) continue;
            var named = columns.Zip(own).Select(part => $"{part.First.Title} {part.Second}").ToList();
            _lines.WriteParts(row.Level + 1, [own[0], own[1], .. named[2..^Counts].Where((_, index) => own[2 + index].Length > 0)]);
            _lines.WriteParts(row.Level + 1, named[^Counts..]);
        }
    }

    private List<string> CellsOf(Coverage coverage) =>
    [
        $"{_text.Count(coverage.Met)}/{_text.Count(coverage.Denominator)}",
        Percent(coverage.Percentage),
        coverage.Undetermined > 0 ? $"{Percent(coverage.Lower)} – {Percent(coverage.Upper)}" : "",
        TargetOf(coverage),
        _text.Count(coverage.Excluded),
        _text.Count(coverage.Excepted),
        _text.Count(coverage.Undetermined),
    ];

    private string Percent(CoverageRate? rate) => selection.Show(rate, _text.Culture) is { } shown ? shown + "%" : "–";

    private string TargetOf(Coverage coverage) =>
        coverage is { Target: { } target, Standing: { } standing } ? $"{target.Percent.ToString("0.####", _text.Culture)}%: {_text.Standings[standing]}" : "–";

    private void Render(Table table)
    {
        var plain = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(plain) });
        console.Profile.Width = session.Shell.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (var line in plain.ToString().Trim('\n').Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)) session.Shell.Out.WriteLine(line);
    }
}
