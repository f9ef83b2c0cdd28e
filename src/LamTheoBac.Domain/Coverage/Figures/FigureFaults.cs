using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>Everything that is wrong with the text of a published figure (lỗi của số liệu công bố), counts first; never empty.</summary>
/// <param name="Faults">
/// The faults, coded as <see cref="FigureFaultCodes"/>. Their places are the fields <c>counts</c> (0 the part, 1 the
/// whole) and <c>percentage</c> (of a range 0 the lower end, 1 the upper).
/// </param>
public sealed record FigureFaults(ValueList<Fault> Faults);
