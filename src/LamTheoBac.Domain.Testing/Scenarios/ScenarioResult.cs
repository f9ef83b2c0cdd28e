using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>What came of running a scenario (kết quả chạy kịch bản). Equality is by all of it.</summary>
/// <param name="Scenario">What was run.</param>
/// <param name="Mismatches">Every expectation that the engine does not bear out, in the order of the page; a row comes here also where it is impossible.</param>
/// <param name="Impossible">Every group of values that no subject can have together, in the order of the page.</param>
public sealed record ScenarioResult(Scenario Scenario, ValueList<Mismatch> Mismatches, ValueList<ImpossibleRow> Impossible)
{
    /// <summary>Whether everything is as expected, and every subject possible.</summary>
    public bool Passes => Mismatches.Count == 0 && Impossible.Count == 0;

    /// <summary>How many expectations were compared.</summary>
    public int Expectations => Scenario.Tables.Sum(table => table.Rows.Sum(row => row.Expected.Count(expected => expected is not null)));
}
