using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>format RULES</c>: prints a rule book in its one layout, or writes it back.</summary>
internal sealed class FormatCommand(Session session)
{
    private readonly Argument<string> _rules = Options.Word("RULES", session.Text.Help.Rules);
    private readonly Option<bool> _write = Options.Flag("--write", session.Text.Help.Write);
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public Command Build()
    {
        var command = new Command("format", session.Text.Help.Format);
        command.Add(_rules);
        command.Add(_write);
        command.Add(_maximumErrors);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var maximum = options.MaximumErrors(_maximumErrors);
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        var path = parsed.GetRequiredValue(_rules);
        var rules = LoadedRules.Read(path);
        session.Tell(rules.Faults, maximum);
        if (rules.Book is not { } book) return ExitCode.Unusable;
        if (parsed.GetValue(_write)) WriteBack(path, rules.Text, book.Format());
        else session.Shell.Out.Write(book.Format());
        return ExitCode.Fine;
    }

    private void WriteBack(string path, string before, string after)
    {
        if (after != before) Replace(path, after);
        new Lines(session.Shell).Write(0, ToolText.Fill(session.Text.Formatted, path));
    }

    // A page that somebody signed is not left half written when the disk is full.
    private static void Replace(string path, string text)
    {
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var draft = target + ".lamtheobac-new";
        try
        {
            File.Copy(target, draft, overwrite: false);
            File.WriteAllText(draft, text, Utf8.Plain);
            File.Move(draft, target, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
