using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Commands;

/// <summary>What coverage, chart and explain have in common: data, rules, cycle and day, and the report that answers them.</summary>
internal sealed class Question(Session session)
{
    private readonly Argument<string> _data = Options.Word("DATA", session.Text.Help.Data);
    private readonly Argument<string> _rules = Options.Word("RULES", session.Text.Help.Rules);
    private readonly Option<string?> _cycle = Options.Text("--cycle", "C", session.Text.Help.Cycle);
    private readonly Option<string?> _asOf = Options.Text("--as-of", "D", session.Text.Help.AsOf);
    private readonly Option<string?> _maximumErrors = Options.Text("--max-errors", "N", session.Text.Help.MaximumErrors);

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_rules);
        command.Add(_cycle);
        command.Add(_asOf);
        command.Add(_maximumErrors);
    }

    /// <summary>The report and what it was made of; null after telling why there is none.</summary>
    public Answered? Answer(ParseResult parsed, OptionReader options)
    {
        var (cycle, asOf) = (parsed.GetValue(_cycle), options.Day(_asOf));
        var maximum = options.MaximumErrors(_maximumErrors);
        if (options.Errors.Count > 0)
        {
            session.Usage(options.Errors);
            return null;
        }
        var path = parsed.GetRequiredValue(_rules);
        var rules = LoadedRules.Read(path);
        var data = session.Load(new FolderSource(parsed.GetRequiredValue(_data)), rules);
        session.Tell([.. data.Faults, .. rules.Faults], maximum);
        return data.Register is { } register && rules.Book is { } book ? Evaluate(register, book, cycle, asOf, path) : null;
    }

    private Answered? Evaluate(Register register, RuleBook book, string? cycleId, LocalDate? asOf, string path)
    {
        if (CycleOf(register, cycleId) is not { } cycle)
        {
            session.Usage(cycleId is null ? ToolText.Fill(session.Text.MissingOption, _cycle.Name) : ToolText.Fill(session.Text.UnknownCycle, _cycle.Name, cycleId));
            return null;
        }
        var report = session.Follow(_ => new CoverageEngine().Evaluate(book, FactTable.Of(register, book, cycle, asOf ?? cycle.End)));
        var citations = CitationCheck.Find(book, DirectiveCatalogue.Known, report.AsOf);
        session.Tell([.. report.Warnings.Concat(citations).Select(warning => LoadedRules.Placed(path, warning))], Session.DefaultMaximumErrors);
        return new Answered(register, report);
    }

    /// <summary>The cycle of this id, or the only one that the data name; null when there is none.</summary>
    public static CommitmentCycle? CycleOf(Register register, string? id) =>
        id is null ? OnlyCycle.Of(register.Contents) is { } only ? register.FindCycle(only) : null
        : string.IsNullOrWhiteSpace(id) ? null
        : register.FindCycle(CycleId.From(id));
}
