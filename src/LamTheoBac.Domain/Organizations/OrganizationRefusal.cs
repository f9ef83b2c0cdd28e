using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Organizations;

/// <summary>Why a history of organizations, or a change of it, is refused: every reason at once.</summary>
/// <param name="Reasons">At least one fault; its place names the position in the periods or successions as they would have been.</param>
public sealed record OrganizationRefusal(ValueList<Fault> Reasons);
