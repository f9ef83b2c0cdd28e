using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>Values that no subject can have together (trường hợp không thể có), such as a plan on record without its day. Equality is by all of it.</summary>
/// <param name="Subject">The made-up subject.</param>
/// <param name="Values">The values of the related attributes, those without a column included where a measure asks them.</param>
/// <param name="Place">Where the subject stands in the text; <see cref="FaultPlace.Whole"/> where it was generated.</param>
public sealed record ImpossibleRow(string Subject, ValueList<WitnessValue> Values, FaultPlace Place);
