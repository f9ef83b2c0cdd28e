using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Cli.Commands;

/// <summary>Counts over data folders what changes between two rule books, and between two states.</summary>
internal sealed class CountedDiff(Session session)
{
    /// <summary>The figures; null after telling why there are none.</summary>
    public DiffCounts? Count(RuleBookDiff diff, DiffAsked asked, int maximumErrors)
    {
        List<AttributeDeclaration> declared = [.. diff.Before.Attributes.Concat(diff.After.Attributes).Distinct()];
        if (declared.GroupBy(attribute => (attribute.Basis, attribute.Name)).FirstOrDefault(same => same.Count() > 1) is { } torn)
        {
            session.Usage(ToolText.Fill(session.Text.DeclaredTwice, torn.Key.Name.Text));
            return null;
        }
        var data = session.Load(new FolderSource(asked.Later.Folder!), declared);
        var dataBefore = asked.Earlier.Folder is { } folder ? session.Load(new FolderSource(folder), declared) : null;
        session.Tell([.. data.Faults, .. dataBefore?.Faults ?? []], maximumErrors);
        if (data.Register is not { } register || (dataBefore ?? data).Register is not { } registerBefore) return null;
        if (CycleOf(register, asked.Later.Cycle, "--cycle") is not { } cycle) return null;
        var asOf = asked.Later.AsOf ?? cycle.End;
        var later = session.Follow(_ => FactTable.Of(register, diff.After, cycle, asOf));
        var figures = session.Follow(_ => DiffFigures.Of(diff, FactTable.Of(register, diff.Before, cycle, asOf), later));
        if (!asked.HasEarlier) return new DiffCounts(figures, null);
        if (CycleOf(registerBefore, asked.Earlier.Cycle ?? cycle.Id.Text, "--cycle-before") is not { } cycleBefore) return null;
        var asOfBefore = asked.Earlier.AsOf ?? (cycleBefore == cycle ? asOf : cycleBefore.End);
        return new DiffCounts(figures, session.Follow(_ => FigureComparison.Between(FactTable.Of(registerBefore, diff.Before, cycleBefore, asOfBefore), later)));
    }

    private CommitmentCycle? CycleOf(Register register, string? id, string option)
    {
        if (Question.CycleOf(register, id) is { } cycle) return cycle;
        session.Usage(id is null ? ToolText.Fill(session.Text.MissingOption, option) : ToolText.Fill(session.Text.UnknownCycle, option, id));
        return null;
    }
}
