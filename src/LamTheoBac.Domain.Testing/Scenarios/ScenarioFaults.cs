using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>Everything that is wrong with the text of a scenario (lỗi của kịch bản), in the order of the text; never empty. Equality is by all of it.</summary>
/// <param name="Faults">The faults, coded as <see cref="ScenarioFaultCodes"/>.</param>
public sealed record ScenarioFaults(ValueList<Fault> Faults);
