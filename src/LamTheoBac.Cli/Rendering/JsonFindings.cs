using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what is odd about a rule book, and what it cites out of its days; every key stands, null where there is nothing.</summary>
internal static class JsonFindings
{
    public static void Write(Shell shell, RuleBook book, ValueList<BookFinding> findings, ValueList<Fault> citations) => Json.Write(shell, json =>
    {
        json.WriteStartObject();
        json.WriteString("ruleBook", book.Name.Text);
        json.WriteStartArray("findings");
        foreach (var finding in findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (var citation in citations) Write(json, citation);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, BookFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", Words<FindingKind>.Of(finding.Kind));
        json.WriteString("measure", finding.Measure?.Text);
        if (finding.Clause is { } clause) json.WriteNumber("clause", clause + 1);
        else json.WriteNull("clause");
        json.WriteString("other", finding.Other?.Text);
        json.WriteString("definition", finding.Definition?.Text);
        JsonWitness.Write(json, "witness", finding.Witness);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fault citation)
    {
        var (place, days) = (citation.Place as FaultPlace.InText, citation.Code == RuleBookFaultCodes.CitationNotInForce ? citation.Expected : []);
        json.WriteStartObject();
        json.WriteString("kind", citation.Code.ToString());
        json.WriteString("document", citation.Found);
        json.WriteNumber("line", place?.Line ?? 1);
        json.WriteNumber("column", place?.Column ?? 1);
        json.WriteString("inForce", days.ElementAtOrDefault(0));
        json.WriteString("asked", days.ElementAtOrDefault(1));
        json.WriteString("day", days.ElementAtOrDefault(2));
        json.WriteEndObject();
    }
}
