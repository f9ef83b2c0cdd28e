using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class RuleBookTests
{
    [Fact]
    public void Parse_Example_GivesEveryClause()
    {
        var book = Book(Example);

        Assert.Equal("ct05-bac-kan", book.Name.Text);
        Assert.Equal("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", book.Title);
        Assert.Equal("Thành ủy Bắc Kạn", book.Issuer);
        Assert.Equal([Cited("05-CT/TW"), Cited("05-HD/TU")], book.Citations);
        Assert.Equal(new InForceInterval(new(2017, 2, 14), null), book.InForce);
        Assert.Equal(UnknownReading.Open, book.Reading);
        Assert.Equal(["member-in-subordinate-cell"], book.Definitions.Select(definition => definition.Name.Text));
        Assert.Equal(["members-with-plan", "cells-with-plan"], book.Measures.Select(measure => measure.Id.Text));

        var measure = book.Measures[0];
        Assert.Equal(SubjectBasis.Person, measure.Basis);
        Assert.Equal([Cited("05-HD/TU")], measure.Citations);
        Assert.Equal(new Criterion.Defined("member-in-subordinate-cell"), measure.Population);
        Assert.Equal([new Clause(Flag("exempt-from-activities"), "được miễn công tác, sinh hoạt đảng")], measure.Exclusions);
        Assert.Equal([new Clause(Flag("temporarily-elsewhere"), "đang sinh hoạt đảng tạm thời nơi khác")], measure.Exceptions);
        Assert.Equal(TargetPercentage.Of(95), measure.TargetOn(new(2017, 12, 31)));
        Assert.Equal(SubjectBasis.Organization, book.Measures[1].Basis);
    }

    [Fact]
    public void Parse_HeaderClausesInAnyOrder_AreRead()
    {
        var book = Book("rule book b decimals 0 round truncate unknown counts as no in force .. 2018-01-01 issuer \"i\" title \"t\"");

        Assert.Equal((0, Rounding.Truncate, UnknownReading.CountsAsNo), (book.Decimals, book.Rounding, book.Reading));
        Assert.Equal(("t", "i", new InForceInterval(null, new(2018, 1, 1))), (book.Title, book.Issuer, book.InForce));
    }

    [Fact]
    public void Rounding_NotStated_IsHalfUpWithOneDecimal()
    {
        var book = Book(Header);

        Assert.Equal((Rounding.HalfUp, 1), (book.Rounding, book.Decimals));
        Assert.Equal((null, null), (book.StatedRounding, book.StatedDecimals));
    }

    [Theory]
    [InlineData("2017-01-01 .. 2018-01-01", true, true)]
    [InlineData("2017-01-01..2018-01-01", true, true)]
    [InlineData("2017-01-01 ..", true, false)]
    [InlineData(".. 2018-01-01", false, true)]
    [InlineData("..", false, false)]
    public void Parse_InForce_ReadsBothEnds(string interval, bool hasFrom, bool hasTo)
    {
        LocalDate? from = hasFrom ? new LocalDate(2017, 1, 1) : null;
        LocalDate? to = hasTo ? new LocalDate(2018, 1, 1) : null;

        Assert.Equal(new InForceInterval(from, to), Book($"{Header}in force {interval}").InForce);
    }

    [Fact]
    public void Parse_Citations_ReadDateAndPlace()
    {
        var book = Book($"{Header}cites \"04-NQ/TW\" 2016-10-30 \"mục II.1\", \"a\" \"b\", \"c\" 2017-01-01");

        Assert.Equal(
            [
                Citation.Of(DocumentNumber.From("04-NQ/TW"), new LocalDate(2016, 10, 30), "mục II.1"),
                Citation.Of(DocumentNumber.From("a"), null, "b"),
                Citation.Of(DocumentNumber.From("c"), new LocalDate(2017, 1, 1)),
            ],
            book.Citations);
    }

    [Fact]
    public void Parse_Attributes_AreDeclaredAndFoundInTheCatalogue()
    {
        var book = Book($"{Header}attribute a of person boolean\nattribute a of organization symbol {{yes, no, target}}\nattribute n of person integer\nattribute d of person date\n");

        Assert.Equal([AttributeType.Boolean, AttributeType.Symbol, AttributeType.Integer, AttributeType.Date], book.Attributes.Select(attribute => attribute.Type));
        Assert.Equal(["yes", "no", "target"], book.Catalogue.Find(SubjectBasis.Organization, Name("a"))!.Symbols);
        Assert.NotNull(book.Catalogue.Find(SubjectBasis.Person, Name("party-member")));
    }

    [Fact]
    public void Parse_DatedTargets_HoldFromTheirDays()
    {
        var measure = Book($"{WithPopulation("true")}  target 95.5% from 2018-01-01, 90% from 2017-01-01\n").Measures[0];

        Assert.Equal([(new LocalDate(2017, 1, 1), TargetPercentage.Of(90)), (new LocalDate(2018, 1, 1), TargetPercentage.Of(95.5m))], measure.Targets!.Steps);
        Assert.Null(measure.TargetOn(new(2016, 12, 31)));
        Assert.Equal(TargetPercentage.Of(90), measure.TargetOn(new(2017, 12, 31)));
    }

    [Theory]
    [InlineData("0%", 0)]
    [InlineData("100.0000%", 100)]
    [InlineData("97.5 %", 97.5)]
    [InlineData("0.0001%", 0.0001)]
    public void Parse_UndatedTarget_HoldsAlways(string target, double percent)
    {
        var measure = Book($"{WithPopulation("true")}  target {target}\n").Measures[0];

        Assert.Equal(History<TargetPercentage>.Always(TargetPercentage.Of((decimal)percent)), measure.Targets);
    }

    [Fact]
    public void Parse_MeasureIdThatIsAWordOfTheLanguage_IsAName()
    {
        var book = Book("rule book title\nmeasure population of person population true met true measure as-of-5 of person met true population true");

        Assert.Equal(["population", "as-of-5"], book.Measures.Select(measure => measure.Id.Text));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(" ")]
    [InlineData("\t\n\n")]
    public void Parse_OtherWhiteSpace_GivesAnEqualBook(string lineEnd) => Assert.Equal(Book(Example), Book("\uFEFF" + Example.Replace("\n", lineEnd)));

    [Fact]
    public void Parse_StringInDecomposedForm_IsComposed()
    {
        var decomposed = "Bắc Kạn".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal("Bắc Kạn", Book($"{Header}title \"{decomposed}\"").Title);
    }

    [Fact]
    public void Parse_EmptyTitleAndReason_AreKept()
    {
        var book = Book($"{Header}title \"\"\nissuer \" \"\nmeasure m of person exclude true because \"\" met true population true");

        Assert.Equal(("", " ", ""), (book.Title, book.Issuer, book.Measures[0].Exclusions[0].Because));
        Assert.Equal(book, Book(book.Format()));
    }

    [Fact]
    public void Parse_EscapesInString_AreRead() => Assert.Equal("a\"b\\c", Book($"{Header}title \"a\\\"b\\\\c\"").Title);

    [Fact]
    public void Find_Measure_GivesItOrNull()
    {
        var book = Book(Example);

        Assert.Same(book.Measures[1], book.Find("cells-with-plan"));
        Assert.Null(book.Find("other"));
        Assert.Equal(book.Definitions[0].Criterion, book.DefinitionOf("member-in-subordinate-cell"));
        Assert.Throws<ArgumentException>(() => book.DefinitionOf("other"));
    }

    [Fact]
    public void Equals_OtherCommentsAndLayout_IsEqual()
    {
        var commented = Book("# first\n" + Example.Replace("  met ", "  # why\n  met ") + "# last");

        Assert.Equal(Book(Example), commented);
        Assert.Equal(Book(Example).GetHashCode(), commented.GetHashCode());
    }

    [Theory]
    [InlineData("95%", "96%")]
    [InlineData("2017-02-14", "2017-02-15")]
    [InlineData("because \"được miễn công tác, sinh hoạt đảng\"", "")]
    [InlineData("level = cell\n", "level != cell\n")]
    [InlineData("  issuer", "  round half-up\n  issuer")]
    [InlineData("  title      \"Chi bộ trực thuộc đảng bộ cơ sở có kế hoạch\"", "")]
    public void Equals_OtherText_IsNot(string old, string @new) => Assert.NotEqual(Book(Example), Book(Example.Replace(old, @new)));

    [Fact]
    public void DefinitionsBottomUp_AnyOrder_StandBehindThoseTheyUse()
    {
        var book = Book($"{Header}define a: b and c\ndefine c: true\ndefine b: not c\n");

        Assert.Equal(["c", "b", "a"], book.DefinitionsBottomUp.Select(definition => definition.Name.Text));
    }

    [Theory]
    [InlineData(2016, false)]
    [InlineData(2017, true)]
    [InlineData(2018, true)]
    [InlineData(2019, false)]
    public void Contains_BothEnds_AreIncluded(int year, bool expected) =>
        Assert.Equal(expected, new InForceInterval(new(2017, 1, 1), new(2018, 1, 1)).Contains(new(year, 1, 1)));

    [Fact]
    public void Overlaps_OneCommonDay_IsEnough()
    {
        var first = new InForceInterval(null, new(2017, 1, 1));

        Assert.True(first.Overlaps(new(new(2017, 1, 1), null)));
        Assert.False(first.Overlaps(new(new(2017, 1, 2), null)));
        Assert.True(first.Overlaps(default));
    }

    private static Citation Cited(string number) => Citation.Of(DocumentNumber.From(number));
}
