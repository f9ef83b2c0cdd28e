using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>One table of a scenario (bảng trường hợp): made-up subjects with values, and what measures are expected to make of them. Equality is by all of it.</summary>
/// <param name="Basis">Whether the subjects are persons or organizations.</param>
/// <param name="Attributes">The attributes that have a column; every other has its plain value: absent where it can be, else false or 0.</param>
/// <param name="Measures">The measures that are asked, all of the basis; at least one.</param>
/// <param name="Rows">The subjects; at least one.</param>
public sealed record ScenarioTable(SubjectBasis Basis, ValueList<AttributeName> Attributes, ValueList<MeasureId> Measures, ValueList<ScenarioRow> Rows);
