using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>The one layout of scenarios.</summary>
internal static class ScenarioText
{
    public static string Print(Scenario scenario)
    {
        var description = scenario.Description.Length == 0 ? "" : $"{scenario.Description}\n\n";
        var tables = scenario.Tables.Select(table => MarkdownRow.Print([Header(table), .. table.Rows.Select(row => Cells(scenario.Book, table, row))]));
        return $"# {scenario.Title}\n\n{description}- {ScenarioParser.Cycle}: {ScenarioCycle.Print(scenario.Cycle)}\n- {ScenarioParser.AsOf}: {DateText.Print(scenario.AsOf)}\n\n{string.Join('\n', tables)}";
    }

    private static List<string> Header(ScenarioTable table) => ["subject", .. table.Attributes.Select(name => name.Text), .. table.Measures.Select(id => $"{id}?")];

    private static List<string> Cells(RuleBook book, ScenarioTable table, ScenarioRow row) =>
    [
        row.Subject,
        .. row.Values.Select(value => value.ToString()),
        .. row.Expected.Zip(table.Measures, (expected, id) => expected is null ? "" : ExpectationText.Print(expected, book.Find(id)!)),
    ];
}
