using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Coverage;

/// <summary>What a host knows of one person (dòng dữ kiện), as it is streamed into a <see cref="FactTableBuilder"/>. <c>default</c> is no row and is refused.</summary>
/// <param name="Person">Who.</param>
/// <param name="Organization">Where the person counts.</param>
/// <param name="Values">A value for each of <see cref="FactTableBuilder.PersonAttributes"/>, in their order. It may be used again once the row is added.</param>
public readonly record struct SubjectRow(SubjectId Person, OrganizationId Organization, ReadOnlyMemory<AttributeValue> Values);
