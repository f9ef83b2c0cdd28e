using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>The counts of one organization's own subjects (dòng số đếm), subordinates left out.</summary>
/// <param name="Organization">Which.</param>
/// <param name="Counters">For each measure of the book, in written order: met, not met, undetermined, one for each <c>exclude</c> line, one for each <c>except</c> line. None is negative.</param>
public sealed record TallyRow(OrganizationId Organization, ValueList<long> Counters);
