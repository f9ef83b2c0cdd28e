using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Rules.Prose;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>describe RULES</c>: tells a rule book in full sentences, for signing.</summary>
internal sealed class DescribeCommand(Session session)
{
    private readonly Argument<string> _rules = Options.Word("RULES", session.Text.Help.Rules);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json"));
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public Command Build()
    {
        var command = new Command("describe", session.Text.Help.Describe);
        command.Add(_rules);
        command.Add(_format);
        command.Add(_maximumErrors);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var format = options.Word(_format, "text", "json");
        var maximum = options.MaximumErrors(_maximumErrors);
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        var rules = LoadedRules.Read(parsed.GetRequiredValue(_rules));
        session.Tell(rules.Faults, maximum);
        if (rules.Book is not { } book) return ExitCode.Unusable;
        var prose = BookProse.Of(book, session.Text.Prose);
        if (format == "json") JsonProse.Write(session.Shell, book, prose);
        else new TextProse(session).Write(prose);
        return ExitCode.Fine;
    }
}
