using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A pressing issue that is open, for the first time or again (vấn đề đang tồn tại).</summary>
public sealed record RaisedIssue : PressingIssue
{
    private RaisedIssue(OrganizationId organization, string id, IssueField? field, CycleId raisedIn, LocalDate raisedOn)
        : base(organization, id, field, raisedIn, raisedOn) => ResolvedDuring = [];

    internal RaisedIssue(PressingIssue before, ValueList<Validity> resolvedDuring)
        : base(before) => ResolvedDuring = resolvedDuring;

    /// <inheritdoc/>
    public override ValueList<Validity> ResolvedDuring { get; }

    /// <summary>The day since which it is open: the last day it was reopened, or the day it was raised.</summary>
    public LocalDate OpenSince => ResolvedDuring is [.., { To: { } reopened }] ? reopened : RaisedOn;

    /// <summary>An issue that was raised in a cycle on this day.</summary>
    /// <exception cref="ArgumentException">An id or the field is <c>default</c> or empty.</exception>
    public static RaisedIssue Of(OrganizationId organization, string id, IssueField? field, CycleId raisedIn, LocalDate raisedOn) =>
        new(Guard.Against.Default(organization), IdText.Of(id, nameof(id)), field is { } given ? Guard.Against.Default(given, nameof(field)) : null, Guard.Against.Default(raisedIn), raisedOn);

    /// <summary>Resolves it (giải quyết). Refused on a day before it was raised or reopened.</summary>
    public OneOf<ResolvedIssue, Refusal> Resolve(LocalDate on) =>
        new Reasons().NotBefore(OpenSince, on, nameof(on)).Or(() => new ResolvedIssue(this, [.. ResolvedDuring, Validity.Since(on)]));
}
