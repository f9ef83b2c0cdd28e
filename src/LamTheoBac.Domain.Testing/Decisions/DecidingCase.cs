using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>A made-up subject that shows what criteria decide (trường hợp). Equality is by all of it.</summary>
/// <param name="Values">A value for every attribute that the measure asks; related ones stand together.</param>
/// <param name="Classification">How it is classified, and by which line.</param>
public sealed record DecidingCase(ValueList<WitnessValue> Values, Classification Classification);
