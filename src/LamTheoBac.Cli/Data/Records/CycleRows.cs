using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Cli.Data.Records;

/// <summary>Rows about cycles with an interval of their own, and about the deadlines of cycles.</summary>
internal static class CycleRows
{
    public static CommitmentCycle? Cycle(Row row)
    {
        var (id, during) = (row.Id("id", CycleId.From), row.During());
        if (row["to"].Length == 0 || (row.IsSound && during.IsEmpty)) row.Tell(FileFaultCodes.CycleWithoutEnd, "to", row["to"]);
        return row.IsSound ? CommitmentCycle.Of(id, during) : null;
    }

    public static Deadline? Deadline(Row row)
    {
        var (organization, cycle) = (row.Id("organization", OrganizationId.From), row.Id("cycle", CycleId.From));
        var (topic, dueOn) = (row.Word<ReturnTopic>("topic"), row.Day("due-on"));
        return row.IsSound ? Domain.Cycles.Deadline.Of(organization, cycle, topic, dueOn) : null;
    }
}
