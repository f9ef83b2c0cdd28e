using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Prose;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes the prose of a rule book as JSON: every line with its level, every attribute with its meaning.</summary>
internal sealed class JsonProse(Utf8JsonWriter json)
{
    public static void Write(Shell shell, RuleBook book, BookProse prose) => Json.Write(shell, json => new JsonProse(json).Write(book, prose));

    private void Write(RuleBook book, BookProse prose)
    {
        json.WriteStartObject();
        json.WriteString("ruleBook", book.Name.Text);
        WriteLines("header", prose.Header);
        json.WriteStartArray("measures");
        foreach (var measure in prose.Measures)
        {
            json.WriteStartObject();
            json.WriteString("id", measure.Measure.Text);
            WriteLines("lines", measure.Lines);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteLines("definitions", prose.Definitions);
        json.WriteStartArray("glossary");
        foreach (var entry in prose.Glossary)
        {
            json.WriteStartObject();
            json.WriteString("of", Words<SubjectBasis>.Of(entry.Basis));
            json.WriteString("attribute", entry.Attribute.Text);
            json.WriteString("phrase", entry.Phrase);
            json.WriteString("meaning", entry.Meaning);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLines(string name, ValueList<ProseLine> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteNumber("level", line.Level);
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
