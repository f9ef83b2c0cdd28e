using System.Globalization;
using System.Text.Json;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Json;

/// <summary>Reads a sheet of counts in two steps: what kinds of values stand where, then what they say. A null was told, or is missing.</summary>
internal static class TallySheetReader
{
    private const string Rules = "/rules", Cycle = "/cycle", AsOf = "/asOf", Rows = "/rows";
    private const string Organization = "organization", Counters = "counters", Id = "id", From = "from", To = "to";

    /// <summary>The document in its form.</summary>
    public static TallySheetJson? Read(JsonElement json, JsonFaults faults)
    {
        if (JsonMembers.Of(json, "", faults, ["rules", "cycle", "asOf", "rows"]) is not { } sheet) return null;
        var cycle = sheet.Object("cycle", [Id, From, To]);
        return new TallySheetJson
        {
            Rules = sheet.Text("rules")!,
            Cycle = cycle is null ? null! : new CycleJson { Id = cycle.Text(Id)!, From = cycle.Text(From)!, To = cycle.Text(To)! },
            AsOf = sheet.Text("asOf")!,
            Rows = sheet.List("rows", (row, pointer) => RowOf(row, pointer, faults)!)!,
        };
    }

    /// <summary>The sheet of a form, or all faults.</summary>
    public static OneOf<TallySheet, Refusal> Check(TallySheetJson? form, JsonFaults faults)
    {
        if (form is null) return faults.Or<TallySheet>(() => throw new InvalidOperationException("a document without a form has a fault"));
        var rules = Fingerprint.Of(form.Rules, Rules, faults);
        var cycle = CycleOf(form.Cycle, faults);
        var asOf = faults.Day(form.AsOf, AsOf);
        var rows = RowsOf(form.Rows, faults);
        return faults.Or(() => TallySheet.Of(rules!, cycle!, asOf!.Value, rows));
    }

    private static TallyRowJson? RowOf(JsonElement json, string pointer, JsonFaults faults) =>
        JsonMembers.Of(json, pointer, faults, [Organization, Counters]) is not { } row ? null : new TallyRowJson
        {
            Organization = row.Text(Organization)!,
            Counters = row.List(Counters, (counter, at) => CounterOf(counter, at, faults))!,
        };

    private static long CounterOf(JsonElement json, string pointer, JsonFaults faults)
    {
        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var counter)) return counter;
        if (json.ValueKind == JsonValueKind.Number && json.GetRawText().AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0) OutOfRange(json.GetRawText(), pointer, faults);
        else faults.AddWrongType(pointer, json, "whole number");
        return 0;
    }

    private static CommitmentCycle? CycleOf(CycleJson? cycle, JsonFaults faults)
    {
        if (cycle is null)
        {
            faults.AddMissing(Cycle);
            return null;
        }
        var (id, from, to) = (faults.Text(cycle.Id, JsonFaults.Of(Cycle, Id)), faults.Day(cycle.From, JsonFaults.Of(Cycle, From)), faults.Day(cycle.To, JsonFaults.Of(Cycle, To)));
        if (from >= to) faults.Add(LifeCycleFaultCodes.NoDays, Cycle, $"{cycle.From}..{cycle.To}");
        return id is null || from is null || to is null || from >= to ? null : CommitmentCycle.Of(CycleId.From(id), Validity.Between(from.Value, to));
    }

    private static List<TallyRow> RowsOf(IReadOnlyList<TallyRowJson>? forms, JsonFaults faults)
    {
        var (rows, seen) = (new List<TallyRow>(), new HashSet<OrganizationId>());
        if (forms is null) faults.AddMissing(Rows);
        for (var index = 0; index < (forms?.Count ?? 0); index++)
        {
            var pointer = JsonFaults.Of(Rows, index);
            if (forms![index] is not { } form)
            {
                faults.AddMissing(pointer);
                continue;
            }
            var organization = faults.Text(form.Organization, JsonFaults.Of(pointer, Organization)) is { } text ? OrganizationId.From(text) : (OrganizationId?)null;
            if (organization is { } id && !seen.Add(id)) faults.Add(RegisterFaultCodes.DuplicateId, JsonFaults.Of(pointer, Organization), id.Text);
            var counters = CountersOf(form.Counters, JsonFaults.Of(pointer, Counters), faults);
            if (organization is { } known) rows.Add(new TallyRow(known, [.. counters]));
        }
        return rows;
    }

    private static IReadOnlyList<long> CountersOf(IReadOnlyList<long>? counters, string pointer, JsonFaults faults)
    {
        if (counters is null) faults.AddMissing(pointer);
        for (var index = 0; index < (counters?.Count ?? 0); index++)
            if (counters![index] is < 0 or > TallySheetJson.MostCounted)
                OutOfRange(counters[index].ToString(CultureInfo.InvariantCulture), JsonFaults.Of(pointer, index), faults);
        return counters ?? [];
    }

    private static void OutOfRange(string found, string pointer, JsonFaults faults) =>
        faults.Add(RuleBookFaultCodes.NumberOutOfRange, pointer, found, "0", TallySheetJson.MostCounted.ToString(CultureInfo.InvariantCulture));
}
