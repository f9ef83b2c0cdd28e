using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A pressing issue that is resolved (vấn đề đã giải quyết); nothing is carried on.</summary>
public sealed record ResolvedIssue : PressingIssue
{
    internal ResolvedIssue(PressingIssue before, ValueList<Validity> resolvedDuring)
        : base(before) => ResolvedDuring = resolvedDuring;

    /// <inheritdoc/>
    public override ValueList<Validity> ResolvedDuring { get; }

    /// <summary>The day it was resolved last (ngày giải quyết).</summary>
    public LocalDate ResolvedOn => ResolvedDuring[^1].From;

    /// <summary>Null: nothing is left open.</summary>
    public override OpenMatter? OpenMatter => null;

    /// <summary>Raises it again, because it has come back (phát sinh trở lại); the days on which it was resolved are kept. Refused on a day before it was resolved.</summary>
    public OneOf<RaisedIssue, Refusal> Reopen(LocalDate on) =>
        new Reasons().NotBefore(ResolvedOn, on, nameof(on)).Or(() => new RaisedIssue(this, [.. ResolvedDuring.SkipLast(1), ResolvedDuring[^1].EndingOn(on)]));
}
