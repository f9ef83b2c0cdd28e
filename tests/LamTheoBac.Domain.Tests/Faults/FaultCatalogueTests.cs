using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using LamTheoBac.Domain.Faults;
using static VerifyXunit.Verifier;

namespace LamTheoBac.Domain.Tests;

public sealed partial class FaultCatalogueTests
{
    private static readonly FaultCode Own = new("own-code");

    private static readonly IReadOnlyList<FaultCode> Codes = [.. new[] { typeof(RegisterFaultCodes), typeof(RuleBookFaultCodes), typeof(LifeCycleFaultCodes), typeof(FigureFaultCodes), typeof(TallyFaultCodes), typeof(JsonFaultCodes) }
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(property => (FaultCode)property.GetValue(null)!)];

    public static TheoryData<string> Names => [.. Codes.Select(code => code.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_EveryCode_StandsInBothLanguagesWithTheSamePlaceholders(string name)
    {
        var vietnamese = FaultCatalogue.Vietnamese.FindTemplate(new FaultCode(name));
        var english = FaultCatalogue.English.FindTemplate(new FaultCode(name));
        Assert.NotNull(vietnamese);
        Assert.NotNull(english);
        Assert.NotEqual(vietnamese, english);
        Assert.Equal(PlaceholdersOf(english), PlaceholdersOf(vietnamese));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_EveryCode_KeepsTheGrammar(string name)
    {
        foreach (var catalogue in new[] { FaultCatalogue.Vietnamese, FaultCatalogue.English })
        {
            var template = catalogue.FindTemplate(new FaultCode(name))!;
            Assert.False(char.IsUpper(template[0]), template);
            Assert.DoesNotContain(template[^1], ".!?;:");
            Assert.Equal(template.Normalize(NormalizationForm.FormC), template);
            Assert.Equal(template.Contains("{found}", StringComparison.Ordinal), template.Contains("`{found}`", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Codes_AllLists_AreDistinctLowerCaseWords()
    {
        Assert.Equal(Codes.Count, Codes.Select(code => code.Name).Distinct().Count());
        Assert.All(Codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code.Name));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public Task Describe_EveryCode_ReadsLikeThis(string language)
    {
        var catalogue = language == "vi" ? FaultCatalogue.Vietnamese : FaultCatalogue.English;
        var lines = Codes.Select(code => $"{code}: {catalogue.Describe(Of(code, "found", "one", "two"))}");
        return Verify(string.Join('\n', lines)).UseParameters(language);
    }

    [Fact]
    public void Describe_Placeholders_AreFilledOnce()
    {
        var catalogue = With("`{found}` {expected} {0} {1} {2} {code} {other} {");
        Assert.Equal("`{0}` {found}, b {found} b  own-code {other} {", catalogue.Describe(Of(Own, "{0}", "{found}", "b")));
    }

    [Fact]
    public void Describe_NothingFound_SaysSo()
    {
        Assert.Equal("found nothing: expected rule", FaultCatalogue.English.Describe(Of(RuleBookFaultCodes.UnexpectedWord, "", "rule")));
        Assert.Equal("gặp chỗ trống: cần rule", FaultCatalogue.Vietnamese.Describe(Of(RuleBookFaultCodes.UnexpectedWord, "", "rule")));
    }

    [Fact]
    public void Describe_Suggestion_StandsAtTheEnd()
    {
        var fault = Of(RuleBookFaultCodes.UnknownSymbol, "cel", "cell") with { Suggestion = "cell" };
        Assert.EndsWith("; did you mean `cell`?", FaultCatalogue.English.Describe(fault), StringComparison.Ordinal);
        Assert.EndsWith("; ý bạn là `cell`?", FaultCatalogue.Vietnamese.Describe(fault), StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_CodeWithoutAText_NamesTheCode()
    {
        Assert.Contains("`own-code`", FaultCatalogue.English.Describe(Of(Own, "x")), StringComparison.Ordinal);
        Assert.Contains("`own-code`", FaultCatalogue.Vietnamese.Describe(Of(Own, "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void With_OwnCodeAndOwnWording_AddsAndReplacesInANewCatalogue()
    {
        var changed = FaultCatalogue.English.With(new Dictionary<FaultCode, string> { [Own] = "own", [RegisterFaultCodes.DuplicateId] = "twice" });
        Assert.Equal("own", changed.Describe(Of(Own, "x")));
        Assert.Equal("twice", changed.Describe(Of(RegisterFaultCodes.DuplicateId, "x")));
        Assert.NotEqual("twice", FaultCatalogue.English.Describe(Of(RegisterFaultCodes.DuplicateId, "x")));
    }

    [Fact]
    public void With_CodeWithoutANameOrEmptyText_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => FaultCatalogue.English.With(new Dictionary<FaultCode, string> { [default] = "own" }));
        Assert.ThrowsAny<ArgumentException>(() => With(" "));
    }

    private static FaultCatalogue With(string template) => FaultCatalogue.English.With(new Dictionary<FaultCode, string> { [Own] = template });

    private static Fault Of(FaultCode code, string found, params string[] expected) => new(code, new FaultPlace.Whole(), found, [.. expected]);

    private static IEnumerable<string> PlaceholdersOf(string template) => Placeholder().Matches(template).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
