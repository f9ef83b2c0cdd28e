using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>diff OLD NEW</c>: says who can be classified otherwise by the later of two rule books, with data how many are, and with an earlier state what changes the figures. A difference is an answer, not a "no": the exit code is 0.</summary>
internal sealed class DiffCommand(Session session)
{
    private readonly Argument<string> _before = Options.Word("OLD", session.Text.Help.OldRules);
    private readonly Argument<string> _after = Options.Word("NEW", session.Text.Help.NewRules);
    private readonly Option<string?> _data = Options.Text("--data", "DATA", session.Text.Help.Data);
    private readonly Option<string?> _cycle = Options.Text("--cycle", "C", session.Text.Help.Cycle);
    private readonly Option<string?> _asOf = Options.Text("--as-of", "D", session.Text.Help.AsOf);
    private readonly Option<string?> _dataBefore = Options.Text("--data-before", "DATA", session.Text.Help.DataBefore);
    private readonly Option<string?> _cycleBefore = Options.Text("--cycle-before", "C", session.Text.Help.CycleBefore);
    private readonly Option<string?> _asOfBefore = Options.Text("--as-of-before", "D", session.Text.Help.AsOfBefore);
    private readonly Option<string[]> _measures = Options.Texts("--measure", "ID", session.Text.Help.Measures);
    private readonly Option<string?> _depth = Options.Text("--depth", "N", session.Text.Help.Depth);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json"));
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public Command Build()
    {
        var command = new Command("diff", session.Text.Help.Diff);
        command.Add(_before);
        command.Add(_after);
        foreach (var option in new Option[] { _data, _cycle, _asOf, _dataBefore, _cycleBefore, _asOfBefore, _depth, _measures, _format, _maximumErrors }) command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var (format, maximum) = (options.Word(_format, "text", "json"), options.MaximumErrors(_maximumErrors));
        var (asked, depth) = (Asked(parsed, options), options.Whole(_depth, 0, int.MaxValue) ?? 0);
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        var (before, after) = (LoadedRules.Read(parsed.GetRequiredValue(_before)), LoadedRules.Read(parsed.GetRequiredValue(_after)));
        session.Tell([.. before.Faults, .. after.Faults], maximum);
        if (before.Book is not { } earlier || after.Book is not { } later) return ExitCode.Unusable;
        var (names, known) = (parsed.GetValue(_measures) ?? [], earlier.Measures.Concat(later.Measures).DistinctBy(measure => measure.Id).ToList());
        var unknown = names.Where(name => known.All(measure => measure.Id.Text != name)).ToList();
        if (unknown.Count > 0) return session.Usage(unknown.Select(name => CoverageCommand.Unknown(session.Text, name, known)));
        var diff = session.Follow(_ => RuleBookDiff.Between(earlier, later));
        var counts = asked is null ? null : new CountedDiff(session).Count(diff, asked, maximum);
        if (asked is not null && counts is null) return ExitCode.Unusable;
        var view = new DiffView(diff, [.. diff.Measures.Where(measure => names.Length == 0 || Array.IndexOf(names, measure.Id.Text) >= 0)], counts, depth);
        if (format == "json") JsonDiff.Write(session.Shell, view);
        else new TextDiff(session).Write(view);
        return ExitCode.Fine;
    }

    /// <summary>Over which data to count; null without data.</summary>
    private DiffAsked? Asked(ParseResult parsed, OptionReader options)
    {
        var asked = new DiffAsked(
            new DiffState(parsed.GetValue(_data), parsed.GetValue(_cycle), options.Day(_asOf)),
            new DiffState(parsed.GetValue(_dataBefore), parsed.GetValue(_cycleBefore), options.Day(_asOfBefore)));
        if (asked.Later.Folder is not null) return asked;
        // Ignored, an option would be taken for counted.
        var needless = new[] { _cycle, _asOf, _dataBefore, _cycleBefore, _asOfBefore, _depth }.Where(option => parsed.GetValue(option) is not null);
        options.Errors.AddRange(needless.Select(option => ToolText.Fill(session.Text.NeedsData, option.Name)));
        return null;
    }
}
