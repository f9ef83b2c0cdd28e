using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>Why streamed facts are refused as a whole (lỗi của bảng dữ kiện).</summary>
/// <param name="Faults">At least one, in the order of the rows; of more than 1,000 the first 1,000. Places name the list, <c>people</c> or <c>organizations</c>, and the row in the order in which it was added.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record FactTableFaults(ValueList<Fault> Faults, long Total);
