using System.Text;
using LamTheoBac.Cli.Rendering;

namespace LamTheoBac.Cli.Tests.Rendering;

/// <summary>Where lines end.</summary>
public sealed class WrappingTests
{
    [Theory]
    [InlineData("Chi bộ", 6)]
    [InlineData("", 0)]
    [InlineData("漢字", 4)]
    public void Cells_EitherForm_AreThoseOfTheLetters(string text, int cells)
    {
        Assert.Equal(cells, Wrapping.Cells(text));
        Assert.Equal(cells, Wrapping.Cells(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("a bb ccc", 4, "a bb|ccc")]
    [InlineData("a bb ccc", 100, "a bb ccc")]
    [InlineData("abcdefghij k", 4, "abcd|efgh|ij k")]
    [InlineData("ab cdefghij", 4, "ab|cdef|ghij")]
    [InlineData("7/9  x  y", 5, "7/9|x  y")]
    [InlineData("", 4, "")]
    public void Of_Words_EndsLinesBetweenThem(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), Wrapping.Of(text.Split(' '), width, "", ""));

    [Fact]
    public void Of_WordWithoutRoom_IsCutBetweenLettersNotBeforeTheirMarks()
    {
        var word = "ộộộộộ".Normalize(NormalizationForm.FormD);
        Assert.Equal(["ộộ", "ộộ", "ộ"], Wrapping.Of([word], 2, "", "").Select(line => line.Normalize(NormalizationForm.FormC)));
    }

    [Fact]
    public void Of_Indents_StandBeforeTheFirstLineAndTheOthers() => Assert.Equal(["> a", "  b", "  c"], Wrapping.Of(["a", "b", "c"], 3, "> ", "  "));

    [Fact]
    public void Of_IndentThatFillsTheLine_LosesNothing() => Assert.Equal("wide", string.Concat(Wrapping.Of(["wide"], 2, "    ", "    ")).Replace(" ", "", StringComparison.Ordinal));
}
