using LamTheoBac.Domain.Cycles;

namespace LamTheoBac.Cli.Data.Records;

/// <summary>Rows about cycles with an interval of their own.</summary>
internal static class CycleRows
{
    public static CommitmentCycle? Cycle(Row row)
    {
        var (id, during) = (row.Id("id", CycleId.From), row.During());
        if (row["to"].Length == 0 || (row.IsSound && during.IsEmpty)) row.Tell(FileFaultCodes.CycleWithoutEnd, "to", row["to"]);
        return row.IsSound ? CommitmentCycle.Of(id, during) : null;
    }
}
