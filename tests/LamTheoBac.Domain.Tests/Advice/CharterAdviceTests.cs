using LamTheoBac.Domain.Advice;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests.Advice;

/// <summary>Members, thresholds and levels by the known rules.</summary>
public sealed class CharterAdviceTests
{
    [Theory]
    [InlineData("c,, cell, 3")]
    [InlineData("c,, cell, 2, 5", "c too-few-official-members 2/3")]
    [InlineData("c,, grassroots-cell, 0", "c too-few-official-members 0/3")]
    [InlineData("c,, group, 1")]
    [InlineData("c,, branch-committee, 1")]
    [InlineData("c,, cell, 1; g, c, group, 2")]
    [InlineData("c,, cell, 1; g, c, group, 1", "c too-few-official-members 2/3")]
    [InlineData("c,, cell, 40")]
    [InlineData("c,, grassroots-cell, 29")]
    [InlineData("c,, grassroots-cell, 28, 2", "c cell-of-committee-size 30/30")]
    [InlineData("b,, grassroots-committee; c, b, cell, 15; d, b, cell, 14, 1")]
    [InlineData("b,, grassroots-committee; c, b, cell, 15; d, b, cell, 14", "b committee-of-cell-size 29/30")]
    [InlineData("b,, grassroots-committee", "b committee-of-cell-size 0/30")]
    [InlineData("k,, subordinate-committee, 1", "k level-outside-its-dates subordinate-committee 2026-01-01..")]
    [InlineData("h,, district; b, h, grassroots-cell, 31; a, h, cell, 1", "a too-few-official-members 1/3", "b cell-of-committee-size 31/30")]
    public void Of_KnownRules_FindsWhatIsOtherwise(string tree, params string[] expected) => Assert.Equal(expected, AdviceCase.Tree(tree).Advise().Told());

    [Fact]
    public void Of_Headcount_RestsOnTheMembersWhoCount()
    {
        var contents = AdviceCase.Tree("c,, cell, 1, 1; g, c, group, 1; d,, cell, 3");
        var finding = Assert.Single((contents with { Suspensions = [Suspension.Of(PersonId.From("c:o00"), Always)] }).Advise());
        Assert.Equal([PersonId.From("c:o00"), PersonId.From("g:o00")], Assert.IsType<AdviceGround.Headcount>(finding.Ground).Counted);
        Assert.Equal(CharterRules.Known.All[0], finding.Rule);
        Assert.Equal((AsOf, finding.Rule.Citation), (finding.Day, finding.Citation));
        Assert.NotNull(finding.Citation);
    }

    [Fact]
    public void Of_LevelRule_NamesNoDocument()
    {
        var finding = Assert.Single(AdviceCase.Tree("x,, commune").Advise());
        Assert.Equal((AdviceKind.LevelOutsideItsDates, null), (finding.Kind, finding.Citation));
    }

    [Fact]
    public void Of_RulesOfAHost_HoldOnTheirDaysOnly()
    {
        var cells = new[] { OrganizationLevel.Cell };
        var rules = CharterRules.Of(
            MinimumMembers.Of(5, cells, null, Validity.Between(Day("2010-01-01"), AsOf)), MinimumMembers.Of(4, cells, null, Validity.Since(AsOf)));
        var facts = AdviceCase.Tree("c,, cell, 3");
        Assert.Equal(["c too-few-official-members 3/4"], CharterAdvice.Of(facts.Snapshot(), rules, []).Told());
        Assert.Equal(["c too-few-official-members 3/5"], CharterAdvice.Of(facts.Snapshot(asOf: "2017-06-29"), rules, []).Told());
        Assert.Empty(CharterAdvice.Of(facts.Snapshot(), CharterRules.Of(), []));
        Assert.Equal(2, CharterRules.Of().With(rules.All).All.Count);
    }

    [Theory]
    [InlineData("b", "2017-06-30..2017-07-01", ConsentEffect.Settles)]
    [InlineData("b", "2010-01-01..", ConsentEffect.Settles)]
    [InlineData("b", "2010-01-01..2017-06-30", ConsentEffect.NotInForce)]
    [InlineData("b", "2017-07-01..", ConsentEffect.NotInForce)]
    [InlineData("a", "2010-01-01..", ConsentEffect.NotTheDirectSuperior)]
    [InlineData("c", "2010-01-01..", ConsentEffect.NotTheDirectSuperior)]
    [InlineData("nobody", "2010-01-01..2017-06-30", ConsentEffect.NotTheDirectSuperior)]
    public void Of_ConsentToASize_SettlesWhenTheDirectSuperiorGaveItForTheDay(string by, string during, ConsentEffect effect)
    {
        var contents = AdviceCase.Tree("a,, province; b, a, district; c, b, grassroots-cell, 30");
        var consent = Consent.Of(Id("c"), AdviceKind.CellOfCommitteeSize, Id(by), DuringOf(during), DocumentNumber.From("12-CV/HU"));
        var finding = Assert.Single(contents.Advise(null, consent));
        Assert.Equal([new ConsentAnswer(consent, effect)], finding.Consents);
        Assert.Equal(effect == ConsentEffect.Settles, finding.IsSettled);
        Assert.Equal((Id("b"), Id("b")), (finding.ConsentNeededFrom, finding.DirectSuperior));
    }

    [Fact]
    public void Of_ConsentToAnotherKindOrOrganization_IsNotAskedFor()
    {
        Consent To(string organization, AdviceKind kind) => Consent.Of(Id(organization), kind, Id("b"), Always, DocumentNumber.From("1"));
        var finding = Assert.Single(AdviceCase.Tree("b,, district; c, b, grassroots-cell, 30; d, b, grassroots-cell, 3").Advise(
            null, To("c", AdviceKind.CommitteeOfCellSize), To("d", AdviceKind.CellOfCommitteeSize)));
        Assert.Empty(finding.Consents);
        Assert.False(finding.IsSettled);
    }

    [Fact]
    public void Of_ConsentsOfSeveral_OneThatSettlesIsEnough()
    {
        Consent By(string id) => Consent.Of(Id("b"), AdviceKind.CommitteeOfCellSize, Id(id), Always, DocumentNumber.From("1"));
        var finding = Assert.Single(AdviceCase.Tree("a,, district; b, a, grassroots-committee").Advise(null, By("b"), By("a")));
        Assert.Equal([ConsentEffect.NotTheDirectSuperior, ConsentEffect.Settles], finding.Consents.Select(answer => answer.Effect));
        Assert.True(finding.IsSettled);
    }

    [Fact]
    public void Of_ConsentWhereTheRuleAllowsNone_SaysSo()
    {
        var consent = Consent.Of(Id("c"), AdviceKind.TooFewOfficialMembers, Id("b"), Always, DocumentNumber.From("1"));
        var finding = Assert.Single(AdviceCase.Tree("b,, district; c, b, cell, 2").Advise(null, consent));
        Assert.Equal([new ConsentAnswer(consent, ConsentEffect.NoExceptionAllowed)], finding.Consents);
        Assert.Equal((null, Id("b")), (finding.ConsentNeededFrom, finding.DirectSuperior));
    }

    [Fact]
    public void Of_OrganizationThatMovedSince_NeedsTheConsentOfTheNewSuperior()
    {
        var contents = AdviceCase.Tree("a,, district; b,, district; c, a, grassroots-cell, 30");
        var old = contents.Organizations.Single(period => period.Id == Id("c"));
        var moved = contents with
        {
            Organizations =
            [
                .. contents.Organizations.Where(period => period != old),
                OrganizationPeriod.Of(old.Id, Validity.Between(old.During.From, AsOf), "", old.Level, parent: Id("a")), OrganizationPeriod.Of(old.Id, Validity.Since(AsOf), "", old.Level, parent: Id("b")),
            ],
        };
        var finding = Assert.Single(moved.Advise(null, Consent.Of(old.Id, AdviceKind.CellOfCommitteeSize, Id("a"), Always, DocumentNumber.From("1"))));
        Assert.Equal((Id("b"), false), (finding.ConsentNeededFrom, finding.IsSettled));
    }

    [Fact]
    public void Of_Root_HasNobodyToConsent()
    {
        var finding = Assert.Single(AdviceCase.Tree("c,, grassroots-cell, 30").Advise(null, Consent.Of(Id("c"), AdviceKind.CellOfCommitteeSize, Id("a"), Always, DocumentNumber.From("1"))));
        Assert.Equal((null, ConsentEffect.NotTheDirectSuperior), (finding.ConsentNeededFrom, Assert.Single(finding.Consents).Effect));
    }

    [Fact]
    public void Of_RuleWithoutSense_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => MinimumMembers.Of(0, [OrganizationLevel.Cell], null, Always));
        Assert.ThrowsAny<ArgumentException>(() => MinimumMembers.Of(3, [], null, Always));
        Assert.ThrowsAny<ArgumentException>(() => MinimumMembers.Of(3, [default], null, Always));
        Assert.ThrowsAny<ArgumentException>(() => MonthlyMeeting.Of([], null, Always));
        Assert.ThrowsAny<ArgumentException>(() => CommitteeThreshold.Of(0, OrganizationLevel.GrassrootsCommittee, OrganizationLevel.Cell, null, Always, allowsConsent: true));
        Assert.ThrowsAny<ArgumentException>(() => CommitteeThreshold.Of(30, OrganizationLevel.Cell, OrganizationLevel.Cell, null, Always, allowsConsent: true));
        Assert.ThrowsAny<ArgumentException>(() => CharterRules.Of(default(CharterRule)!));
        Assert.ThrowsAny<ArgumentException>(() => Consent.Of(Id("c"), default, Id("b"), Always, DocumentNumber.From("1")));
    }

    private static Validity DuringOf(string text) => Validity.Between(Day(text.Split("..")[0]), DayOrNull(text.Split("..")[1]));
}
