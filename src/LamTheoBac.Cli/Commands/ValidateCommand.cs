using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>validate DATA [RULES]</c>: lists every fault.</summary>
internal sealed class ValidateCommand(Session session)
{
    private readonly Argument<string> _data = Options.Word("DATA", session.Text.Help.Data);
    private readonly Argument<string?> _rules = new("RULES") { Description = session.Text.Help.Rules, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public Command Build()
    {
        var command = new Command("validate", session.Text.Help.Validate);
        command.Add(_data);
        command.Add(_rules);
        command.Add(_maximumErrors);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var maximum = options.MaximumErrors(_maximumErrors);
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        var folder = parsed.GetRequiredValue(_data);
        var rules = parsed.GetValue(_rules) is { } path ? LoadedRules.Read(path) : null;
        var data = session.Load(new FolderSource(folder), rules);
        List<FileFault> all = [.. data.Faults, .. rules?.Faults ?? []];
        session.Tell(all, maximum);
        return Summarize(folder, all, data.Records);
    }

    private int Summarize(string folder, List<FileFault> all, long records)
    {
        var text = session.Text;
        var warnings = all.Count(fault => fault.Fault.IsWarning);
        var faults = all.Count - warnings;
        new Lines(session.Shell).Write(0, faults == 0
            ? ToolText.Fill(text.DataIsSound, folder, text.Count(records), text.Count(warnings))
            : ToolText.Fill(text.DataIsFaulty, folder, text.Count(faults), text.Count(warnings)));
        if (all.Exists(fault => FileFaultCodes.IsUnreadable(fault.Fault.Code))) return ExitCode.Unusable;
        return faults == 0 ? ExitCode.Fine : ExitCode.No;
    }
}
