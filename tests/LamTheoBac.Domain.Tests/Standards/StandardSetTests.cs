using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Standards.StandardSetLife;

namespace LamTheoBac.Domain.Tests.Standards;

public sealed class StandardSetTests
{
    [Fact]
    public void Record_EveryState_SaysWhatTheRegisterCounts()
    {
        Assert.Equal(Record("cm", null, null, null), Drafted.Record);
        Assert.Equal(Record("cm", "cm", Given, null), Issued.Record);
        Assert.Equal(Record("cm", "cm", Given, Later), Superseded.Record);
        Assert.Equal(Record("cm", "cm", Given, Later), Withdrawn.Record);
        Assert.Equal(Record("cm.v2", "cm", Later, null), Second.Record);
    }

    [Fact]
    public void Record_SetOutsideTheRegister_IsNoneAndIsNotNamed()
    {
        Assert.Null(KnownStandards.Revolutionary2024.Record);
        var adapting = Adapting(KnownStandards.Revolutionary2024, "E").Issue(Later.PlusYears(10), KnownStandards.Revolutionary2024).Taken();
        Assert.Equal(KnownStandards.Revolutionary2024.Key, adapting.Adapts);
        Assert.Null(adapting.Record!.Adapts);
    }

    [Fact]
    public void IsInForce_EveryState_GoesByItsDays()
    {
        Assert.False(Drafted.IsInForce(Later));
        foreach (var set in new StandardSet[] { Issued, Superseded, Withdrawn })
        {
            Assert.False(set.IsInForce(Given.PlusDays(-1)));
            Assert.True(set.IsInForce(Given));
            Assert.True(set.IsInForce(Later.PlusDays(-1)));
            Assert.Equal(set == Issued, set.IsInForce(Later));
        }
    }

    [Fact]
    public void Revise_Issued_BeginsWithItsContent()
    {
        var next = Issued.Revise(Later).Taken();
        Assert.Equal((Issued.Key.Next, Later), (next.Key, next.DraftedOn));
        Assert.Equal((Issued.Items, Issued.SetAside, Issued.RestsOn, Issued.Kind, Issued.Scope), (next.Items, next.SetAside, next.RestsOn, next.Kind, next.Scope));
    }

    [Fact]
    public void Issue_Refused_PlacesTheEntries()
    {
        var reasons = Drafted.Containing([Item("1", "a", "b", "c"), Item("1", "z")], SetAside.Of("y", "x")).Issue(Given, Superior, Tree).Reasons();
        Assert.Equal([new FaultPlace.InStep("items", 1), new FaultPlace.InStep("items", 1), new FaultPlace.InStep("setAside", 0)], reasons.Select(reason => reason.Place));
        Assert.Equal(["1", "z", "y"], reasons.Select(reason => reason.Found));
        Assert.Equal(["a", "b", "c"], reasons[1].Expected);
    }

    [Fact]
    public void Issue_UnitSuperiorWithoutATree_Throws() => Assert.Throws<ArgumentNullException>(() => Drafted.Issue(Given, Superior));

    [Theory]
    [InlineData(StandardScope.National)]
    [InlineData(StandardScope.Sector)]
    public void Issue_UnderAWiderScope_NeedsNoPlaceInTheTree(StandardScope scope)
    {
        var above = DraftedStandardSet.Of("above", scope, StandardKind.Professional, Begun, organization: null).Containing([Item("a")]).Issue(Begun).Taken();
        Assert.Equal(above.Key, Adapting(above, "E").Issue(Given, above).Taken().Adapts);
        var sector = DraftedStandardSet.Of("sector", StandardScope.Sector, StandardKind.Professional, Begun, organization: null).Containing([Item("1", "a")]);
        Assert.Equal(above.Key, sector.Issue(Given, above).Taken().Adapts);
    }

    [Fact]
    public void Of_WhatNoUserCanCause_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => DraftedStandardSet.Of("a", StandardScope.Unit, StandardKind.Professional, Begun, organization: null));
        Assert.ThrowsAny<ArgumentException>(() => DraftedStandardSet.Of("a", default, StandardKind.Professional, Begun, organization: null));
        Assert.ThrowsAny<ArgumentException>(() => DraftedStandardSet.Of("a", StandardScope.National, default, Begun, organization: null));
        Assert.ThrowsAny<ArgumentException>(() => DraftedStandardSet.Of(" ", StandardScope.National, StandardKind.Professional, Begun, organization: null));
        Assert.ThrowsAny<ArgumentException>(() => DraftedStandardSet.Of("a", StandardScope.National, StandardKind.Professional, Begun, default(OrganizationId)));
        Assert.ThrowsAny<ArgumentException>(() => Drafted.Containing([null!]));
        Assert.ThrowsAny<ArgumentException>(() => Drafted.Containing([], [null!]));
        Assert.ThrowsAny<ArgumentException>(() => StandardItem.Of("1", ""));
        Assert.ThrowsAny<ArgumentException>(() => Item("1", " "));
        Assert.ThrowsAny<ArgumentException>(() => SetAside.Of("1", " "));
        Assert.ThrowsAny<ArgumentException>(() => StandardSetKey.Of(null, "a", 0));
    }

    [Fact]
    public void TakingUp_IdTwice_CountsOnce() => Assert.Equal(["a", "b"], Item("1", "a", "b", "a").TakesUp);

    [Fact]
    public void Revolutionary2024_Items_AreFiveInBothLanguages()
    {
        var known = KnownStandards.Revolutionary2024;
        Assert.Equal(["1", "2", "3", "4", "5"], known.Items.Select(item => item.Id));
        Assert.All(known.Items, item => Assert.NotEmpty(item.EnglishTitle!));
        Assert.Equal((new LocalDate(2024, 5, 9), "144-QĐ/TW"), (known.IssuedOn, known.RestsOn!.Number.Text));
        Assert.Equal((StandardScope.National, StandardKind.Revolutionary), (known.Scope, known.Kind));
    }

    private static StandardSetRecord Record(string id, string? adapts, LocalDate? issuedOn, LocalDate? withdrawnOn) => StandardSetRecord.Of(OrganizationId.From("D"), id, adapts, issuedOn, withdrawnOn);
}
