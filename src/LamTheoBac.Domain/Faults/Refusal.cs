using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Faults;

/// <summary>
/// Why a step is refused (lý do không chấp nhận): every reason at once. What it was asked of stays as it was. Equality
/// is by the reasons and their order.
/// </summary>
/// <param name="Reasons">At least one fault. Its place names a field of the step (<see cref="FaultPlace.InStep"/>), or a position in the records that were given.</param>
public sealed record Refusal(ValueList<Fault> Reasons);
