using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>A fact that is not reported of some subjects of an organization (dữ kiện còn thiếu). Equality is by all of it.</summary>
/// <param name="Attributes">The attributes that would become known together.</param>
/// <param name="Subjects">How many undetermined subjects it is missing of.</param>
/// <param name="DecidesAlone">How many of them would be decided by it alone, whatever it turned out to be.</param>
public sealed record MissingFact(ValueList<AttributeName> Attributes, long Subjects, long DecidesAlone);
