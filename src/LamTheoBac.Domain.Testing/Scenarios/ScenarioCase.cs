using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>A row of a scenario as the engine sees it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Values">The values in the columns, and the plain ones of what the measures ask beside.</param>
/// <param name="Conflicts">Related attributes whose values no subject can have; none where the row is possible.</param>
internal sealed record ScenarioCase(ScenarioRow Row, IReadOnlyDictionary<AttributeName, AttributeValue> Values, ValueList<ValueList<AttributeName>> Conflicts)
{
    /// <summary>The rows of a table.</summary>
    public static IReadOnlyList<ScenarioCase> Of(Scenario scenario, ScenarioTable table)
    {
        var world = new World(scenario.Cycle, scenario.AsOf);
        var possible = new PossibleValues(table.Basis, Declaration, world);
        var asked = table.Measures.SelectMany(id => AskedAttributes.Of(scenario.Book, scenario.Book.Find(id)!)).Except(table.Attributes).ToList();
        return [.. table.Rows.Select(Case)];

        AttributeDeclaration Declaration(AttributeName name) => scenario.Book.Catalogue.Find(table.Basis, name)!;

        ScenarioCase Case(ScenarioRow row)
        {
            var values = table.Attributes.Zip(row.Values).Concat(asked.Select(name => (name, PlainValue.Of(Declaration(name))!.Value))).ToDictionary(pair => pair.Item1, pair => pair.Item2);
            return new ScenarioCase(row, values, [.. possible.Conflicts(values)]);
        }
    }

    /// <summary>The truths of criteria on attributes.</summary>
    public Truth[] TruthsOf(IReadOnlyList<LeafTest> tests) => [.. tests.Select(test => test.Of(Values[test.Attribute]))];
}
