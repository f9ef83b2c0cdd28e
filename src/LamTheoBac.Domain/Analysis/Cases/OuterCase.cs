namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Where the outer factors stand while the inner table is asked.</summary>
/// <param name="Space">The cases gone through.</param>
/// <param name="States">The state of each outer factor; changes behind this value, so it is copied when it is kept.</param>
/// <param name="Weight">How many of their values are not plain.</param>
internal readonly record struct OuterCase(CaseSpace Space, int[] States, int Weight);
