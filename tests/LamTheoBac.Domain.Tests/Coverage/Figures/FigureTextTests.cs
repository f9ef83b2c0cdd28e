using CsCheck;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("1.356/1.468", 1356L, 1468L)]
    [InlineData("1356/1468", 1356L, 1468L)]
    [InlineData(" 1.356 /  1.468 ", 1356L, 1468L)]
    [InlineData("05/05", 5L, 5L)]
    [InlineData("34.801/?", 34801L, null)]
    [InlineData("?/44.870", null, 44870L)]
    [InlineData("?/?", null, null)]
    [InlineData("9.223.372.036.854.775.807/0", long.MaxValue, 0L)]
    [InlineData("35.599/35.900 đảng viên", 35599L, 35900L)]
    [InlineData("45.799/36.875 tỷ", 45799L, 36875L)]
    public void Parse_Counts_ReadsThemAsWritten(string counts, long? part, long? whole)
    {
        var figure = Published.Figure(counts, "97,8%");
        Assert.Equal((part, whole, FigureHedge.Exact, "97.8%", null), (figure.Part, figure.Whole, figure.Hedge, $"{figure.Printed}", figure.PrintedTo));
    }

    [Theory]
    [InlineData("97,8%", "97.8%")]
    [InlineData("97,80 %", "97.80%")]
    [InlineData("97,8", "97.8%")]
    [InlineData("100%", "100%")]
    [InlineData("97.8%", "97.8%")]
    [InlineData("97.8123%", "97.8123%")]
    [InlineData("0.356%", "0.356%")]
    [InlineData("97,812%", "97.812%")]
    [InlineData("1.242,5%", "1242.5%")]
    [InlineData("1242%", "1242%")]
    [InlineData("đạt 97,8%", "97.8%")]
    [InlineData("Đạt tỷ lệ 97,8%", "97.8%")]
    public void Parse_Percentage_KeepsItsDecimals(string percentage, string printed) =>
        Assert.Equal((FigureHedge.Exact, printed), (Published.Figure("1/2", percentage).Hedge, $"{Published.Figure("1/2", percentage).Printed}"));

    [Theory]
    [InlineData("khoảng 97%", FigureHedge.About)]
    [InlineData("Gần 97%", FigureHedge.About)]
    [InlineData("XẤP XỈ 97%", FigureHedge.About)]
    [InlineData("xấp  xỉ 97 %", FigureHedge.About)]
    [InlineData("~97%", FigureHedge.About)]
    [InlineData("trên 97%", FigureHedge.MoreThan)]
    [InlineData("hơn 97%", FigureHedge.MoreThan)]
    [InlineData("> 97%", FigureHedge.MoreThan)]
    [InlineData("đạt trên 97%", FigureHedge.MoreThan)]
    [InlineData("dưới 97%", FigureHedge.LessThan)]
    [InlineData("chưa đến 97%", FigureHedge.LessThan)]
    [InlineData("chưa tới 97%", FigureHedge.LessThan)]
    [InlineData("<97%", FigureHedge.LessThan)]
    [InlineData("ít nhất 97%", FigureHedge.AtLeast)]
    [InlineData("tối thiểu 97%", FigureHedge.AtLeast)]
    [InlineData("không dưới 97%", FigureHedge.AtLeast)]
    [InlineData(">=97%", FigureHedge.AtLeast)]
    [InlineData("≥ 97%", FigureHedge.AtLeast)]
    [InlineData("từ 97% trở lên", FigureHedge.AtLeast)]
    [InlineData("97% trở lên", FigureHedge.AtLeast)]
    public void Parse_Hedge_IsKnownByItsWords(string percentage, FigureHedge hedge)
    {
        var figure = Published.Figure("1/2", percentage);
        Assert.Equal((hedge, "97%", null), (figure.Hedge, $"{figure.Printed}", figure.PrintedTo));
        Assert.Equal(figure, Published.Figure("1/2", percentage.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("82-84%", "82%", "84%")]
    [InlineData("82% – 84,5%", "82%", "84.5%")]
    [InlineData("từ 82 đến 84%", "82%", "84%")]
    [InlineData("82% tới 82,0%", "82%", "82.0%")]
    public void Parse_Range_HasTwoEnds(string percentage, string from, string to)
    {
        var figure = Published.Figure("1/2", percentage);
        Assert.Equal((FigureHedge.Range, from, to), (figure.Hedge, $"{figure.Printed}", $"{figure.PrintedTo}"));
    }

    [Theory]
    [InlineData("1.356/1.468 97,8%")]
    [InlineData("1.356/1.468, đạt 97,8%")]
    [InlineData("1.356 / 1.468 (đạt tỷ lệ 97,8%).")]
    [InlineData("1.356/1.468 = 97,8%")]
    [InlineData("1.356/1.468 đảng viên, đạt 97,8 %;")]
    [InlineData("1.356/1.468 đảng viên (97,8%)")]
    [InlineData("1.356/1.468\n97,8%")]
    public void Parse_OneText_IsCountsAndPercentage(string text) => Assert.Equal(Published.Figure("1.356/1.468", "97,8%"), Published.Figure(text));

    [Fact]
    public void Parse_OneTextWithAHedge_KeepsIt() => Assert.Equal(Published.Figure("34.801/?", "gần 77,6%"), Published.Figure("34.801/?, đạt gần 77,6%"));

    [Theory]
    [InlineData("1356", "illegal-counts", null, null)]
    [InlineData("", "illegal-counts", null, null)]
    [InlineData("1,356/1.468", "illegal-count", 0, "1.356")]
    [InlineData("1.356/1,468", "illegal-count", 1, "1.468")]
    [InlineData("1.35/2", "illegal-count", 0, null)]
    [InlineData("1.3567/2", "illegal-count", 0, null)]
    [InlineData("0.356/2", "illegal-count", 0, null)]
    [InlineData("1356.468/2", "illegal-count", 0, null)]
    [InlineData("1,5/2", "illegal-count", 0, null)]
    [InlineData("-1/2", "illegal-count", 0, null)]
    [InlineData("1/2/3", "illegal-count", 1, null)]
    [InlineData("1/", "illegal-count", 1, null)]
    [InlineData("1/??", "illegal-count", 1, null)]
    [InlineData("1/2 3", "illegal-count", 1, null)]
    [InlineData("1/2tỷ", "illegal-count", 1, null)]
    [InlineData("1/9.223.372.036.854.775.808", "illegal-count", 1, null)]
    [InlineData("1/٣", "illegal-count", 1, null)]
    public void Parse_CountsThatAreNone_AreRefused(string counts, string code, int? index, string? suggestion)
    {
        var fault = Assert.Single(Published.Faults(counts, "97,8%"));
        Assert.Equal((code, new FaultPlace.InStep("counts", index), suggestion), (fault.Code.Name, fault.Place, fault.Suggestion));
    }

    [Theory]
    [InlineData("", "illegal-percentage", null, null)]
    [InlineData("%", "illegal-percentage", null, null)]
    [InlineData("97,", "illegal-percentage", null, null)]
    [InlineData(",8%", "illegal-percentage", null, null)]
    [InlineData("97,8,1%", "illegal-percentage", null, null)]
    [InlineData("97.812%", "illegal-percentage", null, "97,812%")]
    [InlineData("1.234.567%", "illegal-percentage", null, null)]
    [InlineData("1.2,5%", "illegal-percentage", null, null)]
    [InlineData("97,8123456789%", "illegal-percentage", null, null)]
    [InlineData("1000000,1%", "illegal-percentage", null, null)]
    [InlineData("99999999999999999999%", "illegal-percentage", null, null)]
    [InlineData("97,8%%", "illegal-percentage", null, null)]
    [InlineData("97,8% và hơn", "illegal-percentage", null, null)]
    [InlineData("-97,8%", "illegal-percentage", 0, null)]
    [InlineData("từ 97%", "illegal-percentage", null, null)]
    [InlineData("trên 97% trở lên", "illegal-percentage", null, null)]
    [InlineData("khoảng 82-84%", "illegal-percentage", null, null)]
    [InlineData("82-84% trở lên", "illegal-percentage", null, null)]
    [InlineData("82-%", "illegal-percentage", 1, null)]
    [InlineData("82.812-84%", "illegal-percentage", 0, "82,812%")]
    [InlineData("84-82%", "reversed-range", null, null)]
    [InlineData("không quá 97%", "unknown-hedge", null, null)]
    [InlineData("trênn 97%", "unknown-hedge", null, null)]
    public void Parse_PercentageThatIsNone_IsRefused(string percentage, string code, int? index, string? suggestion)
    {
        var fault = Assert.Single(Published.Faults("1/2", percentage));
        Assert.Equal((code, new FaultPlace.InStep("percentage", index), suggestion), (fault.Code.Name, fault.Place, fault.Suggestion));
    }

    [Fact]
    public void Parse_SeveralFaults_AreAllTold() => Assert.Equal(
        [("illegal-count", "1,5"), ("illegal-count", "nhiều"), ("illegal-percentage", "97."), ("illegal-percentage", "")],
        Published.Faults("1,5/nhiều", "97.-").Select(fault => (fault.Code.Name, fault.Found)));

    [Theory]
    [InlineData("97,8%", "illegal-counts")]
    [InlineData("1.356/1.468", "illegal-percentage")]
    [InlineData("1.356/1.468 không quá 97%", "unknown-hedge")]
    [InlineData("1.356/1.468 đảng viên, không quá 97%", "unknown-hedge")]
    [InlineData("", "illegal-counts", "illegal-percentage")]
    public void Parse_OneTextThatIsNoFigure_IsRefused(string text, params string[] codes) => Assert.Equal(codes, Published.Faults(text).Select(fault => fault.Code.Name));

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ReportedFigure.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => ReportedFigure.Parse("1/2", null!));
        Assert.Throws<ArgumentNullException>(() => ReportedFigure.Parse(null!, "1%"));
    }

    [Fact]
    public void Parse_AnyFigureWritten_IsReadBack() =>
        (from part in Gen.Long[0, long.MaxValue]
         from whole in Gen.Long[0, long.MaxValue]
         from units in Gen.Long[0, 1_000_000]
         from decimals in Gen.Int[0, PrintedPercentage.MostDecimals]
         select ReportedFigure.Of(part, whole, Published.Print(units, decimals))).Sample(figure =>
        {
            var percentage = $"{figure.Printed}".Replace('.', ',');
            Assert.Equal(figure, Published.Figure($"{Grouped(figure.Part)}/{Grouped(figure.Whole)}", percentage));
            Assert.Equal(figure, Published.Figure($"{figure.Part}/{figure.Whole} {percentage}"));
        });

    [Fact]
    public void Parse_AnyText_AnswersWithoutThrowing() =>
        Gen.OneOf("1", "23", "456", ".", ",", "/", "?", "%", " ", "-", "(", "từ", "đến", "trên", "trở lên", "đạt", "x", "\ud800", "\udc00", "\u0301", "\n").Array[0, 12]
            .Select(string.Concat<string>)
            .Sample(text =>
            {
                Assert.True(ReportedFigure.Parse(text).Match(figure => figure.Check() is not null, refused => refused.Faults.Count > 0));
                Assert.True(ReportedFigure.Parse(text, text).Match(figure => figure.Check() is not null, refused => refused.Faults.Count > 0));
            });

    private static string Grouped(long? count) => count!.Value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');
}
