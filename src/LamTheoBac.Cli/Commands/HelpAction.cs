using System.CommandLine;
using System.CommandLine.Invocation;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;

namespace LamTheoBac.Cli.Commands;

/// <summary>Prints the help of a command in the tool's own words.</summary>
internal sealed class HelpAction(Session session) : SynchronousCommandLineAction
{
    /// <summary>With less room beside the names, what they mean stands under them.</summary>
    private const int NarrowestMeaning = 30;

    private readonly Lines _lines = new(session.Shell);

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var (command, text) = (parseResult.CommandResult.Command, session.Text.Help);
        _lines.Write(0, command.Description ?? "");
        _lines.Blank();
        _lines.Write(0, $"{text.Usage}: {UsageOf(command)}");
        Section(text.Arguments, command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(text.Commands, command.Subcommands.Select(child => (Signature(child), child.Description)));
        Section(text.Options, OptionsOf(command, parseResult).Select(option => (Signature(option), option.Description)));
        _lines.Blank();
        _lines.Write(0, text.Ending);
        return ExitCode.Fine;
    }

    private string UsageOf(Command command) => command is RootCommand ? $"lamtheobac [{session.Text.Help.CommandWord}]" : $"lamtheobac {Signature(command)} [{session.Text.Help.OptionsWord}]";

    private static IEnumerable<Option> OptionsOf(Command command, ParseResult parsed) =>
        command is RootCommand ? command.Options : command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private static string Signature(Command command) => string.Join(' ', command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name).Prepend(command.Name));

    private static string Signature(Option option) => option.Arity.MaximumNumberOfValues == 0 || option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private void Section(string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var width = all.Max(row => row.Name.Length);
        var isBeside = session.Shell.Width - width - 4 >= NarrowestMeaning;
        _lines.Blank();
        _lines.Write(0, $"{title}:");
        foreach (var (name, meaning) in all)
        {
            if (isBeside) _lines.WriteBeside($"  {name.PadRight(width)}  ", meaning ?? "");
            else
            {
                _lines.Write(1, name);
                _lines.WriteBeside("      ", meaning ?? "");
            }
        }
    }
}
