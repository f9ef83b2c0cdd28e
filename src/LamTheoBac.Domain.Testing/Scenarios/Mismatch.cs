using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>An expectation that the engine does not bear out (chỗ sai khác). Equality is by all of it.</summary>
/// <param name="Subject">The made-up subject.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What the engine says, with the deciding line.</param>
/// <param name="Place">Where the subject stands in the text; <see cref="FaultPlace.Whole"/> where it was generated.</param>
public sealed record Mismatch(string Subject, MeasureId Measure, Expectation Expected, Classification Found, FaultPlace Place);
