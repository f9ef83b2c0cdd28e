using System.CommandLine;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>explain DATA RULES</c>: says why one subject is counted as it is, or what would change the figure of an organization.</summary>
internal sealed class ExplainCommand(Session session)
{
    private readonly Question _question = new(session);
    private readonly Option<string?> _measure = Options.Text("--measure", "ID", session.Text.Help.Measure);
    private readonly Option<string?> _subject = Options.Text("--subject", "ID", session.Text.Help.Subject);
    private readonly Option<string?> _node = Options.Text("--node", "ID", session.Text.Help.Node);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json"));

    public Command Build()
    {
        var command = new Command("explain", session.Text.Help.Explain);
        _question.AddTo(command);
        command.Add(_measure);
        command.Add(_subject);
        command.Add(_node);
        command.Add(_format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var (measureId, nodeId, format) = (options.Required(_measure), parsed.GetValue(_node), options.Word(_format, "text", "json"));
        var subjectId = nodeId is null ? options.Required(_subject) : parsed.GetValue(_subject);
        if (_question.Answer(parsed, options) is not { Report: var report }) return ExitCode.Unusable;
        var known = report.Book.Measures;
        if (known.FirstOrDefault(measure => measure.Id.Text == measureId) is not { } asked) return session.Usage(CoverageCommand.Unknown(session.Text, measureId, known));
        return subjectId is null ? ExplainNode(report, asked, nodeId!, format) : ExplainSubject(report, asked, subjectId, format);
    }

    private int ExplainNode(CoverageReport report, Measure asked, string nodeId, string format)
    {
        if (string.IsNullOrWhiteSpace(nodeId) || report.Tree.PositionOf(OrganizationId.From(nodeId)) is not { } node) return session.Usage(ToolText.Fill(session.Text.UnknownNode, nodeId, Days.Of(report.AsOf)));
        var explained = session.Follow(_ => NodeExplanation.Of(report, node, asked));
        if (format == "json") JsonNode.Write(session.Shell, report, explained);
        else new TextNode(session).Write(report, explained);
        return ExitCode.Fine;
    }

    private int ExplainSubject(CoverageReport report, Measure asked, string subjectId, string format)
    {
        if (Explain(report, asked, subjectId) is not { } explanation)
            return session.Usage(ToolText.Fill(session.Text.UnknownSubject, subjectId, Days.Of(report.AsOf), Domain.Values.Words<Domain.Facts.SubjectBasis>.Of(asked.Basis)));
        if (format == "json") JsonExplanation.Write(session.Shell, report, explanation);
        else new TextExplanation(session).Write(report, explanation);
        return ExitCode.Fine;
    }

    private static Explanation? Explain(CoverageReport report, Measure measure, string subjectId)
    {
        if (string.IsNullOrWhiteSpace(subjectId)) return null;
        var subject = SubjectId.From(subjectId);
        return report.CanExplain(subject, measure.Id) ? report.Explain(subject, measure.Id) : null;
    }
}
