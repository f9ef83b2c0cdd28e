using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// A pressing issue that an organization took up (vấn đề bức xúc, nổi cộm): raised, resolved, and raised again where it comes
/// back. Whether it is among the breakthrough content of a cycle stands with the cycle. Equality is by all of it.
/// </summary>
/// <remarks>INVARIANT: the days on which it was resolved lie on or after the day it was raised, in order, and do not overlap.</remarks>
public abstract record PressingIssue
{
    private protected PressingIssue(OrganizationId organization, string id, IssueField? field, CycleId raisedIn, LocalDate raisedOn)
    {
        Organization = organization;
        Id = id;
        Field = field;
        RaisedIn = raisedIn;
        RaisedOn = raisedOn;
    }

    /// <summary>Whose it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its id within the organization, NFC.</summary>
    public string Id { get; }

    /// <summary>Its field; null when none is given.</summary>
    public IssueField? Field { get; }

    /// <summary>The cycle in which it was first raised.</summary>
    public CycleId RaisedIn { get; }

    /// <summary>The day it was first raised.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>The days on which it counted as resolved: from each day it was resolved up to, not including, the day it was reopened; the last has an open end while it is resolved.</summary>
    public abstract ValueList<Validity> ResolvedDuring { get; }

    /// <summary>The record that a register counts. A row has room for one day of resolving: it is that of now, and none once it is reopened.</summary>
    public PressingIssueRecord Record => PressingIssueRecord.Of(Organization, Id, Field?.Text, RaisedOn, ResolvedDuring is [.., { To: null } now] ? now.From : null);

    /// <summary>What is carried into the next cycle while it is open; null once it is resolved.</summary>
    public virtual OpenMatter? OpenMatter => Cycles.OpenMatter.Of(MatterKind.PressingIssue, Organization, Id, RaisedIn);

    /// <summary>How it stood on a day, whatever happened later.</summary>
    public HandlingStanding StandingOn(LocalDate day) =>
        day < RaisedOn ? HandlingStanding.NotYet
        : ResolvedDuring.Any(during => during.Contains(day)) ? HandlingStanding.Settled
        : HandlingStanding.Open;
}
