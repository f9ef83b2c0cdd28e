using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>
/// One version of a set of ethical standards (chuẩn mực đạo đức): drafted, issued, then superseded by the next version or
/// withdrawn. It says nothing about a person. Equality is by all of it.
/// </summary>
public abstract record StandardSet
{
    private protected StandardSet(StandardSetKey key, StandardScope scope, StandardKind kind, LocalDate draftedOn)
    {
        Key = key;
        Scope = scope;
        Kind = kind;
        DraftedOn = draftedOn;
    }

    /// <summary>Which version of which set it is.</summary>
    public StandardSetKey Key { get; }

    /// <summary>For whom it is meant.</summary>
    public StandardScope Scope { get; }

    /// <summary>What ethics it is about.</summary>
    public StandardKind Kind { get; }

    /// <summary>The day on which drafting began.</summary>
    public LocalDate DraftedOn { get; }

    /// <summary>The document it rests on (căn cứ); null when none is named.</summary>
    public Directive? RestsOn { get; private protected init; }

    /// <summary>Its standards in written order. From issue on at least one, and no id twice.</summary>
    public ValueList<StandardItem> Items { get; private protected init; } = [];

    /// <summary>What it leaves of its superior's set, and why.</summary>
    public ValueList<SetAside> SetAside { get; private protected init; } = [];

    /// <summary>The superior's set that it adapts (cụ thể hóa); null while it is drafted, and when it adapts none.</summary>
    public abstract StandardSetKey? Adapts { get; }

    /// <summary>The days on which it is in force; null while it is drafted. Empty when it ended on the day it was issued.</summary>
    public abstract Validity? InForce { get; }

    /// <summary>
    /// The record that a register counts; null for a set without an organization, which no register lists. For that reason a
    /// record names what it adapts only where that has an organization.
    /// </summary>
    public StandardSetRecord? Record => Key.Organization is { } organization
        ? StandardSetRecord.Of(organization, Key.RecordId, Adapts is { Organization: not null } adapted ? adapted.RecordId : null, InForce?.From, InForce?.To)
        : null;

    /// <summary>Whether it is in force on this day; never while it is drafted.</summary>
    public bool IsInForce(LocalDate day) => InForce is { } days && days.Contains(day);
}
