using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Cli.Commands;

/// <summary>Counts over a data folder what changes between two rule books.</summary>
internal sealed class CountedDiff(Session session)
{
    /// <summary>The figures; null after telling why there are none.</summary>
    public DiffFigures? Count(RuleBookDiff diff, string folder, string? cycleId, LocalDate? asOf, int maximumErrors)
    {
        List<AttributeDeclaration> declared = [.. diff.Before.Attributes.Concat(diff.After.Attributes).Distinct()];
        if (declared.GroupBy(attribute => (attribute.Basis, attribute.Name)).FirstOrDefault(same => same.Count() > 1) is { } torn)
        {
            session.Usage(ToolText.Fill(session.Text.DeclaredTwice, torn.Key.Name.Text));
            return null;
        }
        var data = session.Load(new FolderSource(folder), declared);
        session.Tell(data.Faults, maximumErrors);
        if (data.Register is not { } register) return null;
        if (Question.CycleOf(register, cycleId) is { } cycle)
            return session.Follow(_ => DiffFigures.Of(diff, FactTable.Of(register, diff.Before, cycle, asOf ?? cycle.End), FactTable.Of(register, diff.After, cycle, asOf ?? cycle.End)));
        session.Usage(cycleId is null ? ToolText.Fill(session.Text.MissingOption, "--cycle") : ToolText.Fill(session.Text.UnknownCycle, cycleId));
        return null;
    }
}
