using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what would change the figure of an organization.</summary>
internal static class JsonNode
{
    public static void Write(Shell shell, CoverageReport report, NodeExplanation explained) => Json.Write(shell, json =>
    {
        json.WriteStartObject();
        json.WriteString("ruleBook", report.Book.Name.Text);
        json.WriteString("cycle", report.Cycle.Id.Text);
        json.WriteString("asOf", Days.Of(report.AsOf));
        json.WriteString("measure", explained.Measure.Id.Text);
        json.WriteString("organization", explained.Organization.Id.Text);
        json.WriteStartArray("repairs");
        foreach (var effect in explained.Repairs.Effects)
        {
            json.WriteStartObject();
            WriteNames(json, "attributes", effect.Attributes);
            json.WriteNumber("subjects", effect.Subjects);
            json.WriteStartArray("reachesTargetIn");
            foreach (var organization in effect.ReachedIn) json.WriteStringValue(organization.Text);
            json.WriteEndArray();
            json.WriteNumber("missedIn", effect.Missed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("beyondRepair", explained.Repairs.Beyond);
        json.WriteNumber("undecidedRepair", explained.Repairs.Undecided);
        json.WriteNumber("undetermined", explained.Missing.Undetermined);
        json.WriteStartArray("missingFacts");
        foreach (var fact in explained.Missing.Facts)
        {
            json.WriteStartObject();
            WriteNames(json, "attributes", fact.Attributes);
            json.WriteNumber("subjects", fact.Subjects);
            json.WriteNumber("decidesAlone", fact.DecidesAlone);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<AttributeName> attributes)
    {
        json.WriteStartArray(name);
        foreach (var attribute in attributes) json.WriteStringValue(attribute.Text);
        json.WriteEndArray();
    }
}
