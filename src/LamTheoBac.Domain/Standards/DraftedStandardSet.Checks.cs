using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Standards;

/// <content>What is checked before it is issued.</content>
public sealed partial record DraftedStandardSet
{
    private const string ItemsField = "items";
    private const string SetAsideField = "setAside";

    private void CheckContent(LocalDate on, Reasons reasons) => reasons
        .Require(RestsOn is null || RestsOn.IssuedOn <= on, LifeCycleFaultCodes.NotValidThen, "restsOn", RestsOn, $"{on:uuuu-MM-dd}")
        .NotEmpty(Items, ItemsField)
        .Distinct(Items, item => item.Id, ItemsField)
        .Distinct(SetAside, aside => aside.Item, SetAsideField);

    /// <summary>What is taken up or set aside must be the superior's; without a superior nothing can be.</summary>
    private void CheckReferences(StandardSet? superior, Reasons reasons)
    {
        var known = superior?.Items.Select(item => item.Id).ToList() ?? [];
        string[] expected = superior is null ? [nameof(superior)] : [.. known];
        for (var index = 0; index < Items.Count; index++)
            foreach (var id in Items[index].TakesUp.Except(known, StringComparer.Ordinal))
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, ItemsField, index, id, expected);
        for (var index = 0; index < SetAside.Count; index++)
            if (!known.Contains(SetAside[index].Item, StringComparer.Ordinal))
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, SetAsideField, index, SetAside[index].Item, expected);
    }

    private void CheckAdaptation(StandardSet superior, OrganizationTree? tree, LocalDate on, Reasons reasons)
    {
        foreach (var item in AdaptationCheck.Of(this, superior).Items)
            reasons
                .Require(!item.IsMissing, LifeCycleFaultCodes.NotTakenUp, ItemsField, item.Id)
                .Require(!item.IsTakenUpAndSetAside, LifeCycleFaultCodes.TakenUpAndSetAside, SetAsideField, item.Id);
        reasons
            .Require(superior.IsInForce(on), LifeCycleFaultCodes.NotValidThen, nameof(superior), superior.Key, $"{on:uuuu-MM-dd}")
            .Require(IsBelow(superior, tree), LifeCycleFaultCodes.NotASuperior, nameof(superior), IssuerOf(superior), IssuerOf(this), $"{on:uuuu-MM-dd}");
    }

    /// <summary>Only a unit's set has a place in the tree to go by; a national or sector set stands above every one of its scope or a narrower one.</summary>
    private bool IsBelow(StandardSet superior, OrganizationTree? tree)
    {
        if (superior.Scope > Scope) return false;
        if (superior.Scope != StandardScope.Unit) return !superior.Key.IsOfSameSet(Key);
        Guard.Against.Null(tree);
        return tree.PositionOf(superior.Key.Organization!.Value) is { } above
            && tree.PositionOf(Key.Organization!.Value) is { } own
            && above < own && own < tree.EndOfSubtree(above);
    }

    private static string IssuerOf(StandardSet set) => set.Key.Organization?.Text ?? set.Key.ToString();
}
