using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>diff OLD NEW</c>: says who can be classified otherwise by the later of two rule books, and with data how many are. A difference is an answer, not a "no": the exit code is 0.</summary>
internal sealed class DiffCommand(Session session)
{
    private readonly Argument<string> _before = Options.Word("OLD", session.Text.Help.OldRules);
    private readonly Argument<string> _after = Options.Word("NEW", session.Text.Help.NewRules);
    private readonly Option<string?> _data = Options.Text("--data", "DATA", session.Text.Help.Data);
    private readonly Option<string?> _cycle = Options.Text("--cycle", "C", session.Text.Help.Cycle);
    private readonly Option<string?> _asOf = Options.Text("--as-of", "D", session.Text.Help.AsOf);
    private readonly Option<string?> _depth = Options.Text("--depth", "N", session.Text.Help.Depth);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json"));
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public Command Build()
    {
        var command = new Command("diff", session.Text.Help.Diff);
        command.Add(_before);
        command.Add(_after);
        foreach (var option in new[] { _data, _cycle, _asOf, _depth }) command.Add(option);
        command.Add(_format);
        command.Add(_maximumErrors);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var (format, maximum) = (options.Word(_format, "text", "json"), options.MaximumErrors(_maximumErrors));
        var (asOf, depth) = (options.Day(_asOf), options.Whole(_depth, 0, int.MaxValue) ?? 0);
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        var (before, after) = (LoadedRules.Read(parsed.GetRequiredValue(_before)), LoadedRules.Read(parsed.GetRequiredValue(_after)));
        session.Tell([.. before.Faults, .. after.Faults], maximum);
        if (before.Book is not { } earlier || after.Book is not { } later) return ExitCode.Unusable;
        var diff = session.Follow(_ => RuleBookDiff.Between(earlier, later));
        var counted = parsed.GetValue(_data) is { } folder ? new CountedDiff(session).Count(diff, folder, parsed.GetValue(_cycle), asOf, maximum) : null;
        if (parsed.GetValue(_data) is not null && counted is null) return ExitCode.Unusable;
        if (format == "json") JsonDiff.Write(session.Shell, diff, counted, depth);
        else new TextDiff(session).Write(diff, counted, depth);
        return ExitCode.Fine;
    }
}
