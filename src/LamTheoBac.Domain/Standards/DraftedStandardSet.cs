using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Standards;

/// <summary>A version that is being written (dự thảo chuẩn mực); its content may still be anything.</summary>
public sealed partial record DraftedStandardSet : StandardSet
{
    private DraftedStandardSet(StandardSetKey key, StandardScope scope, StandardKind kind, LocalDate draftedOn)
        : base(key, scope, kind, draftedOn)
    {
    }

    /// <inheritdoc/>
    public override StandardSetKey? Adapts => null;

    /// <inheritdoc/>
    public override Validity? InForce => null;

    /// <summary>
    /// The first version of a set, empty as yet. A unit's set needs its organization; a national or sector set has one only
    /// where the register lists its issuer.
    /// </summary>
    /// <exception cref="ArgumentException">An id is <c>default</c> or empty, a value is none of its enum, or a unit's set has no organization.</exception>
    public static DraftedStandardSet Of(string id, StandardScope scope, StandardKind kind, LocalDate draftedOn, OrganizationId? organization)
    {
        if (Guard.Against.EnumOutOfRange(scope) == StandardScope.Unit) Guard.Against.Null(organization);
        return new(StandardSetKey.Of(organization, id, 1), scope, Guard.Against.EnumOutOfRange(kind), draftedOn);
    }

    /// <summary>The draft with this content in place of what it had.</summary>
    /// <exception cref="ArgumentException">A list or an item is null.</exception>
    public DraftedStandardSet Containing(IEnumerable<StandardItem> items, params IEnumerable<SetAside> setAside) => this with
    {
        Items = Guard.Against.Null(items).Select(item => Guard.Against.Null(item, nameof(items))).ToValueList(),
        SetAside = Guard.Against.Null(setAside).Select(aside => Guard.Against.Null(aside, nameof(setAside))).ToValueList(),
    };

    /// <summary>The draft resting on this document.</summary>
    /// <exception cref="ArgumentException">The document is null.</exception>
    public DraftedStandardSet RestingOn(Directive document) => this with { RestsOn = Guard.Against.Null(document) };

    /// <summary>
    /// Issues it (ban hành). Refused before it was drafted; without an item, or with an id twice; when what it rests on was not
    /// issued by then; when the superior's set is not in force on that day or does not stand above this one; and unless
    /// every item of the superior's set is either taken up or set aside, and nothing else is.
    /// </summary>
    /// <param name="on">The day of issue, the first on which it is in force.</param>
    /// <param name="superior">The superior's set that it adapts; null when it adapts none.</param>
    /// <param name="tree">The organizations on that day; asked only where the superior's set is a unit's.</param>
    /// <exception cref="ArgumentException">The superior's set is a unit's, and the tree is null.</exception>
    public OneOf<IssuedStandardSet, Refusal> Issue(LocalDate on, StandardSet? superior = null, OrganizationTree? tree = null)
    {
        var reasons = new Reasons().NotBefore(DraftedOn, on, nameof(on));
        CheckContent(on, reasons);
        CheckReferences(superior, reasons);
        if (superior is not null) CheckAdaptation(superior, tree, on, reasons);
        return reasons.Or(() => new IssuedStandardSet(this, superior?.Key, on));
    }

    /// <summary>The next version of an issued set, with the content of that one to begin with.</summary>
    internal static DraftedStandardSet After(IssuedStandardSet before, LocalDate on) => new(before.Key.Next, before.Scope, before.Kind, on)
    {
        Items = before.Items,
        SetAside = before.SetAside,
        RestsOn = before.RestsOn,
    };
}
