using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Coverage;

/// <summary>A person who counts at no organization (người chưa xếp được vào tổ chức), and why (RULES.md section 5, roll-up).</summary>
/// <param name="Person">Who.</param>
/// <param name="Reason">Why.</param>
public readonly record struct UnplacedPerson(PersonId Person, UnplacedReason Reason);
