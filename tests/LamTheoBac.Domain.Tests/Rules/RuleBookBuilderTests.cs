using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using static LamTheoBac.Domain.Rules.Criteria;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class RuleBookBuilderTests
{
    private static readonly RuleBookBuilder Empty = RuleBookBuilder.Create("b");

    [Fact]
    public void Build_Example_EqualsTheParsedOne()
    {
        var built = Book(RuleBookBuilder.Create("ct05-bac-kan")
            .Title("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh")
            .Issuer("Thành ủy Bắc Kạn")
            .Cites("05-CT/TW").Cites("05-HD/TU")
            .InForce(new LocalDate(2017, 2, 14))
            .Define("member-in-subordinate-cell", All(Attribute("party-member"), Attribute("organization.level").Is("cell")))
            .Measure("members-with-plan", SubjectBasis.Person, measure => measure
                .Title("Đảng viên sinh hoạt tại chi bộ trực thuộc đảng bộ cơ sở có kế hoạch làm theo Bác")
                .Cites("05-HD/TU")
                .Population(Defined("member-in-subordinate-cell"))
                .Exclude(Attribute("exempt-from-activities"), "được miễn công tác, sinh hoạt đảng")
                .Except(Attribute("temporarily-elsewhere"), "đang sinh hoạt đảng tạm thời nơi khác")
                .Met(All(Attribute("plan.registered"), Attribute("plan.registered-on").OnOrBefore(CycleEnd)))
                .Target(95))
            .Measure("cells-with-plan", SubjectBasis.Organization, measure => measure
                .Title("Chi bộ trực thuộc đảng bộ cơ sở có kế hoạch")
                .Population(Attribute("level").Is("cell"))
                .Met(Attribute("plan.registered"))
                .Target(100)));

        Assert.Equal(Book(Example), built);
        Assert.Equal(Example, built.Format());
    }

    [Fact]
    public void Build_EveryHeaderClause_EqualsTheParsedOne()
    {
        var built = Book(Empty
            .Cites(Citation.Of(DocumentNumber.From("04-NQ/TW"), new LocalDate(2016, 10, 30), "mục II.1"))
            .InForce(null, new LocalDate(2018, 1, 1)).UnknownCountsAsNo().Round(Rounding.Truncate).Decimals(0)
            .Attribute("hours", SubjectBasis.Person, AttributeType.Integer).Attribute("field", SubjectBasis.Organization, "land", "no"));

        Assert.Equal(Book("""
            rule book b cites "04-NQ/TW" 2016-10-30 "mục II.1" in force .. 2018-01-01 unknown counts as no round truncate decimals 0
            attribute hours of person integer attribute field of organization symbol {land, no}
            """), built);
    }

    public static TheoryData<Criterion, string> Vocabulary => new()
    {
        { All(Attribute("cadre"), Any(Attribute("worker"), Not(True)), False), "cadre and (worker or not true) and false" },
        { All(All(Attribute("cadre"), True), True), "(cadre and true) and true" },
        { All(Attribute("cadre")), "cadre" },
        { AtLeast(2, Attribute("cadre"), Known("joined-on")), "at least 2 of (cadre, known(joined-on))" },
        { Attribute("joined-on").Before(new LocalDate(2017, 1, 1)), "joined-on < 2017-01-01" },
        { Attribute("joined-on").After(CycleStart.Plus(-30)), "joined-on > cycle.start - 30 days" },
        { Attribute("joined-on").OnOrAfter(AsOf.Plus(1)), "joined-on >= as-of + 1 days" },
        { Attribute("joined-on").In(new LocalDate(2017, 1, 1)), "joined-on in {2017-01-01}" },
        { Attribute("joined-on").In(CycleEnd, AsOf), "joined-on in {cycle.end, as-of}" },
        { Attribute("study.count").AtLeast(2), "study.count >= 2" },
        { Attribute("study.count").MoreThan(2), "study.count > 2" },
        { Attribute("study.count").AtMost(2), "study.count <= 2" },
        { Attribute("study.count").LessThan(-2), "study.count < -2" },
        { Attribute("study.count").In(1, 2), "study.count in {1, 2}" },
        { Attribute("organization.level").IsNot("cell"), "organization.level != cell" },
        { Attribute("organization.level").In("cell", "province"), "organization.level in {cell, province}" },
        { Attribute("organization.id").IsId("BK"), "organization.id = \"BK\"" },
        { Attribute("organization.id").InIds("BK", "đ"), "organization.id in {\"BK\", \"đ\"}" },
    };

    [Theory]
    [MemberData(nameof(Vocabulary))]
    public void Vocabulary_Criterion_EqualsTheParsedOne(Criterion built, string text) => Assert.Equal(PopulationOf(text), built);

    [Fact]
    public void Build_Faults_AreThoseOfTheParserWithoutPlaces()
    {
        var faults = FaultsOf(Empty.Decimals(5).InForce(new LocalDate(2018, 1, 1), new LocalDate(2017, 1, 1)).Title("a\nb").Issuer(" ")
            .Define("cadre", True)
            .Measure("m", SubjectBasis.Person, measure => measure.Population(Attribute("level").Is("cell")).Population(Defined("x")).Target(1).Target(2, new LocalDate(2017, 1, 1))));

        Assert.Equal(
            [
                "illegal-character `\n`", "empty-interval `2018-01-01 .. 2017-01-01`", "number-out-of-range `5`", "reserved-name `cadre`",
                "duplicate-clause `population`", "missing-clause ``", "unexpected-word `1%`", "wrong-basis `level`", "unknown-name `x`",
            ],
            Told(faults));
        Assert.All(faults, fault => Assert.IsType<FaultPlace.Whole>(fault.Place));
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void Build_Nesting_HasTheLimitOfTheText(int depth, int faults)
    {
        var criterion = True;
        for (var i = 0; i < depth; i++) criterion = Not(criterion);

        Assert.Equal(faults, FaultsOf(Empty.Define("d", criterion)).Count(fault => fault.Code == RuleBookFaultCodes.NestingTooDeep));
    }

    [Fact]
    public void Build_CriterionThatHoldsItselfTwiceOverAndOver_IsTooLong()
    {
        var criterion = True;
        for (var i = 0; i < 60; i++) criterion = i % 2 == 0 ? All(criterion, criterion) : Any(criterion, criterion);

        Assert.Equal([RuleBookFaultCodes.TextTooLong], FaultsOf(Empty.Define("d", criterion)).Select(fault => fault.Code));
    }

    [Fact]
    public void Build_CriterionDeeperThanTheStack_IsTooDeep()
    {
        var criterion = True;
        for (var i = 0; i < 1_000_000; i++) criterion = Not(criterion);

        Assert.Equal([RuleBookFaultCodes.NestingTooDeep], FaultsOf(Empty.Define("d", criterion)).Select(fault => fault.Code));
    }

    [Fact]
    public void Build_WhatNoTextCanSay_IsAFault()
    {
        var faults = FaultsOf(Empty
            .Attribute("a", SubjectBasis.Person, AttributeType.Id)
            .Cites(Citation.Of(DocumentNumber.From("x\u0001")))
            .Define("d", Attribute("joined-on").Is(new LocalDate(-5, 1, 1)))
            .Define("e", Attribute("organization.id").IsId("\u0002"))
            .Define("f", Attribute("title")));

        Assert.Equal(["illegal-character `\u0001`", "wrong-type `a`", "illegal-date `-0005-01-01`", "illegal-character `\u0002`", "reserved-name `title`"], Told(faults));
    }

    [Fact]
    public void Title_OnABuilder_LeavesItAsItWas()
    {
        _ = Empty.Title("t");

        Assert.Null(Book(Empty).Title);
    }

    [Fact]
    public void Criterion_WithoutItsParts_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Criterion.All([True]));
        Assert.Throws<ArgumentException>(() => new Criterion.Any([True, null!]));
        Assert.Throws<ArgumentException>(() => new Criterion.AtLeast(-1, [True]));
        Assert.Throws<ArgumentException>(() => new Criterion.In(Name("a"), []));
        Assert.Throws<ArgumentException>(() => new Operand.Symbol("Cell"));
        Assert.Throws<ArgumentException>(() => new Operand.Id(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Operand.Anchored(DateAnchor.AsOf, int.MinValue));
    }
}
