using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>Why a register is refused as a whole (lỗi của sổ theo dõi): every fault at once.</summary>
/// <param name="Faults">At least one, none of them a warning; places name the list by its file in the data folder and the position in it.</param>
/// <param name="Warnings">What is odd beside the faults but would refuse nothing by itself; empty when nothing is.</param>
public sealed record RegisterFaults(ValueList<Fault> Faults, ValueList<Fault> Warnings);
