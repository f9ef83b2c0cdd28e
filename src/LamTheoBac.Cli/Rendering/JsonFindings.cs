using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what is odd about a rule book; every key stands, null where there is nothing.</summary>
internal static class JsonFindings
{
    public static void Write(Shell shell, RuleBook book, ValueList<BookFinding> findings) => Json.Write(shell, json =>
    {
        json.WriteStartObject();
        json.WriteString("ruleBook", book.Name.Text);
        json.WriteStartArray("findings");
        foreach (var finding in findings) Write(json, finding);
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
}
