using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Tests.Rendering;

/// <summary>The catalogues of the two languages.</summary>
public sealed class TextTests
{
    private static IEnumerable<FaultCode> Codes => typeof(FileFaultCodes).GetProperties().Select(property => property.GetValue(null)).OfType<FaultCode>();

    [Fact]
    public void Faults_EveryFileCode_HasATextOfItsOwnInBothLanguages()
    {
        foreach (var code in Codes)
        {
            var fault = new Fault(code, new FaultPlace.Whole(), "FOUND", new[] { "EXPECTED" }.ToValueList());
            var (vietnamese, english) = (ToolText.Vietnamese.Faults.Describe(fault), ToolText.English.Faults.Describe(fault));
            Assert.NotEqual(vietnamese, english);
            Assert.All(new[] { vietnamese, english }, text =>
            {
                Assert.False(text.EndsWith('.'), text);
                Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("plain, Đảng", "plain, Đảng")]
    [InlineData("a\nb\u001b[0m", "a\\u{a}b\\u{1b}[0m")]
    [InlineData("\u202eabc\u2028", "\\u{202e}abc\\u{2028}")]
    public void Printable_Of_WritesOutWhatIsUnsafe(string text, string expected) => Assert.Equal(expected, Printable.Of(text));

    [Fact]
    public void Fill_ValuesWithHoles_AreNotFilledAgain() => Assert.Equal("{1} and b", ToolText.Fill("{0} and {1}", "{1}", "b"));
}
