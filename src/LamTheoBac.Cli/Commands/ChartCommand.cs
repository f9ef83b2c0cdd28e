using System.CommandLine;
using System.Xml.Linq;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Rendering.Svg;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>chart DATA RULES</c>: draws one measure as a picture in SVG, for a host's own page or a document.</summary>
internal sealed class ChartCommand(Session session)
{
    private const string Bars = "bars";
    private const string BurnUp = "burn-up";

    private readonly Question _question = new(session);
    private readonly Option<string?> _measure = Options.Text("--measure", "ID", session.Text.Help.Measure);
    private readonly Option<string?> _kind = Options.Text("--kind", "K", session.Text.Help.ChartKind);
    private readonly Option<string?> _node = Options.Text("--node", "ID", session.Text.Help.Node);
    private readonly Option<string?> _decimals = Options.Text("--decimals", "N", session.Text.Help.Decimals);

    public Command Build()
    {
        var command = new Command("chart", session.Text.Help.Chart);
        _question.AddTo(command);
        foreach (var option in new Option[] { _measure, _kind, _node, _decimals }) command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var (measureId, kind) = (options.Required(_measure), options.Word(_kind, Bars, BurnUp));
        var decimals = options.Whole(_decimals, 0, CoverageRate.MostDecimals);
        if (_question.Answer(parsed, options) is not { Report: var report } answered) return ExitCode.Unusable;
        var errors = new List<string>();
        var node = CoverageCommand.NodeOf(session.Text, report, parsed.GetValue(_node), errors);
        var measure = report.Book.Measures.FirstOrDefault(known => known.Id.Text == measureId);
        if (measure is null) errors.Add(CoverageCommand.Unknown(session.Text, measureId, report.Book.Measures));
        if (errors.Count > 0) return session.Usage(errors);
        if (report.Tree.Count == 0) return session.Usage(ToolText.Fill(session.Text.Report.NoOrganizations, Days.Of(report.AsOf)));
        var selection = Selection.Of(report, node, depth: 1, [measure!], decimals ?? report.Book.Decimals);
        // A line of several roots together would be the figure of no organization.
        if (kind == BurnUp && selection.Roots.Count != 1) return session.Usage(ToolText.Fill(session.Text.MissingOption, _node.Name));
        session.Shell.Out.WriteLine(Draw(answered, selection, measure!, kind));
        return ExitCode.Fine;
    }

    private XElement Draw(Answered answered, Selection selection, Measure measure, string kind)
    {
        var words = new ChartText(session.Text, answered.Report.Book, selection.Decimals);
        if (kind == Bars) return new BarChart(words, selection, measure).Draw();
        var organization = answered.Report.Tree[selection.Roots[0]];
        var course = session.Follow(progress => YearCourse.Of(answered.Register, answered.Report, organization.Id, progress.Report));
        return new BurnUpChart(words, course, measure, ChartText.NameOf(organization)).DrawWithTitle();
    }
}
