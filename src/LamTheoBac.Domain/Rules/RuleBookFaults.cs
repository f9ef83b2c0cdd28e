using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>Everything that is wrong with a rule book (lỗi của sổ quy tắc), in the order of the text; never empty.</summary>
/// <param name="Faults">The faults, coded as <see cref="RuleBookFaultCodes"/>.</param>
public sealed record RuleBookFaults(ValueList<Fault> Faults);
