using System.CommandLine;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>verify-figure COUNTS PERCENTAGE</c>: checks a figure that somebody else published.</summary>
internal sealed class VerifyFigureCommand(Session session)
{
    private readonly Argument<string> _counts = Options.Word("COUNTS", session.Text.Help.FigureCounts);
    private readonly Argument<string> _percentage = Options.Word("PERCENTAGE", session.Text.Help.FigurePercentage);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json"));

    public Command Build()
    {
        var command = new Command("verify-figure", session.Text.Help.VerifyFigure);
        command.Add(_counts);
        command.Add(_percentage);
        command.Add(_format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var format = options.Word(_format, "text", "json");
        if (options.Errors.Count > 0) return session.Usage(options.Errors);
        return ReportedFigure.Parse(parsed.GetRequiredValue(_counts), parsed.GetRequiredValue(_percentage)).Match(figure => Tell(figure.Check(), format), Refuse);
    }

    private int Tell(FigureCheck check, string format)
    {
        if (format == "json") JsonFigure.Write(session.Shell, check);
        else new TextFigure(session).Write(check);
        return check.Verdict is FigureVerdict.Inconsistent or FigureVerdict.NotCoverage ? ExitCode.No : ExitCode.Fine;
    }

    private int Refuse(FigureFaults faults)
    {
        foreach (var fault in faults.Faults) session.Tell(fault.Place is FaultPlace.InStep { Field: "counts" } ? _counts.Name : _percentage.Name, fault);
        return ExitCode.Unusable;
    }
}
