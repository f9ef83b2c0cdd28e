using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Cli.Data.Records;

/// <summary>Rows about organizations, their successions, standards, inspections and returns.</summary>
internal static class OrganizationRows
{
    public static OrganizationPeriod? Period(Row row)
    {
        var (id, name) = (row.Id("id", OrganizationId.From), row.Optional("name") ?? "");
        var (level, kind) = (row.Word<OrganizationLevel>("level"), row.OptionalWord<OrganizationKind>("kind"));
        var (parent, during) = (row.OptionalId("parent", OrganizationId.From), row.During());
        return row.IsSound ? OrganizationPeriod.Of(id, during, name, level, kind, parent) : null;
    }

    public static Succession? Succession(Row row)
    {
        var on = row.Day("on");
        var (predecessor, successor) = (row.Id("predecessor", OrganizationId.From), row.Id("successor", OrganizationId.From));
        return row.IsSound ? Domain.Organizations.Succession.Of(on, predecessor, successor) : null;
    }

    public static StandardSetRecord? Standard(Row row)
    {
        var (organization, id) = (row.Id("organization", OrganizationId.From), row.Key("id"));
        var adapts = row.Optional("adapts")?.Normalize();
        var (issuedOn, withdrawnOn) = (row.OptionalDay("issued-on"), row.OptionalDay("withdrawn-on"));
        return row.IsSound ? StandardSetRecord.Of(organization, id, adapts, issuedOn, withdrawnOn) : null;
    }

    public static InspectionRecord? Inspection(Row row)
    {
        var (organization, cycle) = (row.Id("organization", OrganizationId.From), row.Id("cycle", CycleId.From));
        var kind = InspectionKindOf(row);
        var (plannedOn, doneOn) = (row.OptionalDay("planned-on"), row.OptionalDay("done-on"));
        return row.IsSound ? InspectionRecord.Of(organization, cycle, kind, plannedOn, doneOn) : null;
    }

    public static SubmittedReturn? Return(Row row)
    {
        var (organization, cycle) = (row.Id("organization", OrganizationId.From), row.Id("cycle", CycleId.From));
        var (topic, receivedOn) = (row.Word<ReturnTopic>("topic"), row.Day("received-on"));
        return row.IsSound ? SubmittedReturn.Of(organization, cycle, topic, receivedOn) : null;
    }

    private static InspectionKind InspectionKindOf(Row row)
    {
        switch (row.Optional("kind"))
        {
            case null: return InspectionKind.Unstated;
            case "inspection": return InspectionKind.Inspection;
            case "supervision": return InspectionKind.Supervision;
            case var other:
                row.Tell(FileFaultCodes.UnlistedKind, "kind", other, "inspection", "supervision");
                return InspectionKind.Unstated;
        }
    }
}
