using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// A petition that an organization received (đơn thư): accepted and settled here, or forwarded to whom it concerns. It keeps ids
/// and a field only; nothing says who petitioned or about whom. Equality is by all of it.
/// </summary>
public abstract record Petition
{
    private protected Petition(OrganizationId organization, string id, IssueField? field, LocalDate receivedOn)
    {
        Organization = organization;
        Id = id;
        Field = field;
        ReceivedOn = receivedOn;
    }

    /// <summary>Who received it.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its id within the organization, NFC.</summary>
    public string Id { get; }

    /// <summary>Its field; null when none is given.</summary>
    public IssueField? Field { get; }

    /// <summary>The day it was received (ngày tiếp nhận).</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>How it stood here on a day, whatever happened later.</summary>
    public HandlingStanding StandingOn(LocalDate day) => day < ReceivedOn ? HandlingStanding.NotYet : StandingSinceReceived(day);

    private protected virtual HandlingStanding StandingSinceReceived(LocalDate day) => HandlingStanding.Open;
}
