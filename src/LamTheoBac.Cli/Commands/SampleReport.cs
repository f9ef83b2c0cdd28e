using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Samples;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;

namespace LamTheoBac.Cli.Commands;

/// <summary>The tool without a command: the main job on the built-in sample.</summary>
internal sealed class SampleReport(Session session)
{
    public int Run()
    {
        var sample = new EmbeddedSample();
        using var stream = sample.OpenFile(EmbeddedSample.Rules)!;
        var rules = LoadedRules.Read("sample/" + EmbeddedSample.Rules, stream);
        var data = session.Load(sample, rules);
        // Warnings are for whoever can mend the data.
        session.Tell([.. data.Faults.Concat(rules.Faults).Where(fault => !fault.Fault.IsWarning)], Session.DefaultMaximumErrors);
        if (data.Register is not { } register || rules.Book is not { } book) return ExitCode.Unusable;
        var cycle = CommitmentCycle.OfYear(EmbeddedSample.Year);
        var report = session.Follow(_ => new CoverageEngine().Evaluate(book, FactTable.Of(register, book, cycle, cycle.End)));
        new TextReport(session).Write(Selection.Of(report, node: null, depth: 0, book.Measures, book.Decimals) with { Hidden = 0, Opened = [book.Find(EmbeddedSample.OpenedMeasure)!] });
        WriteHint();
        return ExitCode.Fine;
    }

    private void WriteHint()
    {
        var lines = new Lines(session.Shell);
        lines.Blank();
        foreach (var line in session.Text.Report.SampleHint.Split('\n'))
        {
            if (line.StartsWith(' ')) lines.WriteCommand(1, line.Trim());
            else lines.Write(0, line);
        }
    }
}
