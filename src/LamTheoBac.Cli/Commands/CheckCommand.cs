using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>check RULES</c>: says what is odd about a rule book that is right in form. What it cites out of its days is told like a fault, with its place.</summary>
internal sealed class CheckCommand(Session session)
{
    private readonly Argument<string> _rules = Options.Word("RULES", session.Text.Help.Rules);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json"));
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public Command Build()
    {
        var command = new Command("check", session.Text.Help.Check);
        command.Add(_rules);
        command.Add(_format);
        command.Add(_maximumErrors);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var (format, maximum) = (options.Word(_format, "text", "json"), options.MaximumErrors(_maximumErrors));
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        var path = parsed.GetRequiredValue(_rules);
        var rules = LoadedRules.Read(path);
        if (rules.Book is not { } book)
        {
            session.Tell(rules.Faults, maximum);
            return ExitCode.Unusable;
        }
        var citations = CitationCheck.Find(book, DirectiveCatalogue.Known);
        session.Tell([.. rules.Faults, .. citations.Select(warning => LoadedRules.Placed(path, warning))], maximum);
        var findings = session.Follow(_ => BookCheck.Of(book));
        if (format == "json") JsonFindings.Write(session.Shell, book, findings, citations);
        else new TextFindings(session).Write(book, findings);
        // "Not decided" is neither yes nor no, so by itself it is not an answer of no.
        return citations.Count > 0 || findings.Any(finding => finding.Kind != FindingKind.NotDecided) ? ExitCode.No : ExitCode.Fine;
    }
}
