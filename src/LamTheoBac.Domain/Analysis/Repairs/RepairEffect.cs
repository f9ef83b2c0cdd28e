using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>
/// What one kind of repair alone would bring (tác dụng của một cách khắc phục): "registering plans alone reaches the target in 7 of
/// 9 cells". Of organizations, never of persons. Equality is by all of it.
/// </summary>
/// <param name="Attributes">The facts that would change together.</param>
/// <param name="Subjects">How many subjects who have not met the measure it would bring to meet it, over all the organizations.</param>
/// <param name="ReachedIn">The organizations that miss the target now and would reach it, in the order in which they were asked.</param>
/// <param name="Missed">How many of the organizations miss the target now.</param>
public sealed record RepairEffect(ValueList<AttributeName> Attributes, long Subjects, ValueList<OrganizationId> ReachedIn, int Missed);
