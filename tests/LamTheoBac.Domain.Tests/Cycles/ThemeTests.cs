using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Cycles;

public sealed class ThemeTests
{
    [Fact]
    public void Of_DecomposedText_IsKeptInNfc()
    {
        var theme = Theme.Of("Chuyên đề".Normalize(System.Text.NormalizationForm.FormD), "Tỉnh ủy", Validity.OfYear(2017), ThemeSpan.Year);
        Assert.Equal("Chuyên đề", theme.Title);
    }

    [Theory]
    [InlineData(" ", "Tỉnh ủy", ThemeSpan.Year)]
    [InlineData("Chuyên đề", "", ThemeSpan.Year)]
    [InlineData("Chuyên đề", "Tỉnh ủy", (ThemeSpan)0)]
    public void Of_EmptyTextOrNoSpan_Throws(string title, string issuer, ThemeSpan span) =>
        Assert.ThrowsAny<ArgumentException>(() => Theme.Of(title, issuer, Validity.OfYear(2017), span));
}
