using System.Globalization;
using System.Text;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Text;
using OneOf;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>Reads the Markdown of a scenario line by line: title, settings, tables; everything else is its description.</summary>
internal sealed class ScenarioParser(RuleBook book)
{
    public const string Cycle = "cycle";
    public const string AsOf = "as of";

    private readonly FaultSink _faults = new();
    private readonly List<string> _prose = [];
    private readonly List<ScenarioTable> _tables = [];
    private readonly HashSet<string> _settings = new(StringComparer.Ordinal);
    private bool _hasTable;
    private string? _title;
    private CommitmentCycle? _cycle;
    private LocalDate? _asOf;

    public static OneOf<Scenario, ScenarioFaults> Parse(string text, RuleBook book)
    {
        var parser = new ScenarioParser(book);
        if (Encoding.UTF8.GetByteCount(text) > RuleBook.LongestText) parser._faults.Add(ScenarioFaultCodes.ScenarioTooLong, 1, 1, "", FaultSink.Number(RuleBook.LongestText));
        else parser.Lines(parser.Cleaned(text));
        if (parser._faults.Faults is { } faults) return faults;
        return new Scenario(parser._title!, parser.Description(), book, parser._cycle!, parser._asOf ?? parser._cycle!.End, [.. parser._tables]);
    }

    private List<string> Cleaned(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r').Replace('\t', ' ')))
        {
            var illegal = StringText.IllegalRuns(line, 0, line.Length).Select(run => run.Start).DefaultIfEmpty(-1).First();
            if (illegal >= 0) _faults.Add(ScenarioFaultCodes.UnprintableCharacter, lines.Count + 1, illegal + 1, string.Create(CultureInfo.InvariantCulture, $"U+{(int)line[illegal]:X4}"));
            lines.Add(illegal >= 0 ? "" : line.Normalize(NormalizationForm.FormC));
        }
        return lines;
    }

    private void Lines(List<string> lines)
    {
        var at = lines.TakeWhile(string.IsNullOrWhiteSpace).Count();
        if (at < lines.Count && lines[at].StartsWith("# ", StringComparison.Ordinal) && lines[at][2..].Trim() is { Length: > 0 } title) (_title, at) = (title, at + 1);
        else _faults.Add(ScenarioFaultCodes.MissingTitle, Math.Min(at + 1, lines.Count), 1, at < lines.Count ? lines[at].Trim() : "");
        while (at < lines.Count)
        {
            var first = at;
            if (MarkdownRow.Is(lines[at]))
            {
                while (at < lines.Count && MarkdownRow.Is(lines[at])) at++;
                _hasTable = true;
                if (new TableParser(book, _faults).Parse(lines[first..at], first + 1) is { } table) _tables.Add(table);
            }
            else if (!Setting(lines[at++], first + 1))
            {
                _prose.Add(lines[first].TrimEnd());
            }
        }
        if (!_settings.Contains(Cycle)) _faults.Add(ScenarioFaultCodes.MissingSetting, 1, 1, "", "- cycle: 2017");
        if (!_hasTable) _faults.Add(ScenarioFaultCodes.MissingTable, lines.Count, 1, "");
    }

    private bool Setting(string line, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (!line.StartsWith("- ", StringComparison.Ordinal) || colon < 0 || line[2..colon].Trim() is not (Cycle or AsOf)) return false;
        var (key, value) = (line[2..colon].Trim(), line[(colon + 1)..].Trim());
        var column = colon + 2 + line[(colon + 1)..].TakeWhile(char.IsWhiteSpace).Count();
        if (!_settings.Add(key)) _faults.Add(ScenarioFaultCodes.DuplicateSetting, number, 3, key);
        else if (key == Cycle && (_cycle = ScenarioCycle.Read(value)) is null) _faults.Add(ScenarioFaultCodes.IllegalSetting, number, column, value, "yyyy", "yyyy-mm-dd .. yyyy-mm-dd");
        else if (key == AsOf && (_asOf = DateText.Read(value)) is null) _faults.Add(ScenarioFaultCodes.IllegalSetting, number, column, value, "yyyy-mm-dd");
        return true;
    }

    /// <summary>The prose, with one empty line where there are several.</summary>
    private string Description() => string.Join('\n', _prose.Where((line, index) => line.Length > 0 || (index > 0 && _prose[index - 1].Length > 0))).Trim('\n');
}
