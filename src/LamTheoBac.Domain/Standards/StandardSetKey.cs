using System.Globalization;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>Which version of which set (phiên bản của bộ chuẩn mực): issuer, id and version together.</summary>
public sealed record StandardSetKey
{
    private StandardSetKey(OrganizationId? organization, string id, int version)
    {
        Organization = organization;
        Id = id;
        Version = version;
    }

    /// <summary>The organization that issues it; null for a set from outside the register.</summary>
    public OrganizationId? Organization { get; }

    /// <summary>The set's id within its organization, NFC; the same for all its versions.</summary>
    public string Id { get; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; }

    /// <summary>The next version of the same set.</summary>
    public StandardSetKey Next => new(Organization, Id, Version + 1);

    /// <summary>Its id in a register, where every version is a record of its own: the set's id, from version 2 on with the version behind it (<c>cm.v2</c>).</summary>
    public string RecordId => Version == 1 ? Id : string.Create(CultureInfo.InvariantCulture, $"{Id}.v{Version}");

    /// <summary>This version of a set.</summary>
    /// <exception cref="ArgumentException">The organization is <c>default</c>, the id is empty, or the version is less than 1.</exception>
    public static StandardSetKey Of(OrganizationId? organization, string id, int version) =>
        new(organization is { } issuer ? Guard.Against.Default(issuer, nameof(organization)) : null, IdText.Of(id, nameof(id)), Guard.Against.NegativeOrZero(version));

    /// <summary>Whether both are versions of one set.</summary>
    public bool IsOfSameSet(StandardSetKey other) => Guard.Against.Null(other).Organization == Organization && other.Id == Id;

    /// <summary><c>BK-01/cm.v2</c>; without the organization where there is none.</summary>
    public override string ToString() => Organization is { } issuer ? $"{issuer}/{RecordId}" : RecordId;
}
