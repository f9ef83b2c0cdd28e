using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Analysis.Repairs;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON why a subject is counted as it is.</summary>
internal sealed class JsonExplanation(Utf8JsonWriter json)
{
    public static void Write(Shell shell, CoverageReport report, Explanation explanation) =>
        Json.Write(shell, json => new JsonExplanation(json).Write(report, explanation));

    private void Write(CoverageReport report, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("ruleBook", report.Book.Name.Text);
        json.WriteString("cycle", report.Cycle.Id.Text);
        json.WriteString("asOf", Days.Of(report.AsOf));
        if (report.Book.Reading == UnknownReading.CountsAsNo) json.WriteString("reading", "unknown-counts-as-no");
        json.WriteString("measure", explanation.Measure.Id.Text);
        json.WriteString("subject", explanation.Subject.Text);
        json.WriteString("outcome", Words<Outcome>.Of(explanation.Outcome));
        json.WriteNumber("line", explanation.Line);
        json.WriteString("reason", explanation.Reason?.Because);
        json.WriteString("organization", explanation.Organization?.Text);
        json.WriteString("unplaced", explanation.Unplaced is { } reason ? Words<UnplacedReason>.Of(reason) : null);
        WriteArray("clauses", explanation.Clauses, WriteClause);
        WriteArray("definitions", explanation.Definitions, WriteDefinition);
        WriteArray("citations", explanation.Citations.Distinct(), citation => json.WriteStringValue(citation.ToString()));
        if (ExplainedRepairs.Of(report, explanation) is { IsDecided: true } repairs) WriteArray("repairs", repairs.Smallest, WriteRepair);
        else json.WriteNull("repairs");
        json.WriteEndObject();
    }

    private void WriteRepair(Repair repair)
    {
        json.WriteStartArray();
        foreach (var change in repair.Changes)
        {
            json.WriteStartObject();
            json.WriteString("attribute", change.Attribute.Text);
            WriteSide("from", change.From);
            WriteSide("to", change.To);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSide(string name, AttributeValue value)
    {
        json.WriteStartObject(name);
        JsonWitness.WriteValue(json, value);
        json.WriteEndObject();
    }

    private void WriteClause(ExplainedClause clause)
    {
        json.WriteStartObject();
        json.WriteString("role", Words<ClauseRole>.Of(clause.Role));
        json.WriteString("because", clause.Because);
        json.WriteString("truth", Words<Truth>.Of(clause.Truth));
        json.WritePropertyName("criterion");
        WriteCriterion(clause.Explained);
        json.WriteEndObject();
    }

    private void WriteDefinition(ExplainedDefinition definition)
    {
        json.WriteStartObject();
        json.WriteString("name", definition.Name.Text);
        json.WritePropertyName("criterion");
        WriteCriterion(definition.Explained);
        json.WriteEndObject();
    }

    private void WriteCriterion(ExplainedCriterion explained)
    {
        json.WriteStartObject();
        json.WriteString("text", CriterionText.Of(explained.Criterion));
        json.WriteString("truth", Words<Truth>.Of(explained.Truth));
        if (explained.Value is { } value) JsonWitness.WriteValue(json, value);
        if (explained.Children.Count > 0) WriteArray("parts", explained.Children, WriteCriterion);
        json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }
}
