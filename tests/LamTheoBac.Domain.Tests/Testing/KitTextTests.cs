using System.Reflection;
using System.Text;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Exercise;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Testing.Texts;
using static VerifyXunit.Verifier;

namespace LamTheoBac.Domain.Tests.Testing;

public sealed class KitTextTests
{
    private static readonly IReadOnlyList<FaultCode> Codes = [.. CodesOf(typeof(ScenarioFaultCodes))];

    [Fact]
    public void Codes_OfScenarios_AreDistinctAndNoneOfTheDomain()
    {
        var others = new[] { typeof(RegisterFaultCodes), typeof(RuleBookFaultCodes), typeof(LifeCycleFaultCodes), typeof(FigureFaultCodes), typeof(TallyFaultCodes) }.SelectMany(CodesOf).Select(code => code.Name);
        Assert.Equal(Codes.Count, Codes.Select(code => code.Name).Except(others).Count());
        Assert.All(Codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code.Name));
    }

    [Fact]
    public void Faults_EveryCode_KeepsTheGrammarInBothLanguages()
    {
        foreach (var code in Codes)
        {
            var (vietnamese, english) = (KitText.Vietnamese.Faults.FindTemplate(code)!, KitText.English.Faults.FindTemplate(code)!);
            Assert.NotEqual(vietnamese, english);
            foreach (var template in new[] { vietnamese, english })
            {
                Assert.False(char.IsUpper(template[0]), template);
                Assert.DoesNotContain(template[^1], ".!?;:");
                Assert.Equal(template.Normalize(NormalizationForm.FormC), template);
                Assert.Equal(template.Contains("{found}", StringComparison.Ordinal), template.Contains("`{found}`", StringComparison.Ordinal));
            }
            foreach (var placeholder in new[] { "{found}", "{expected}", "{0}", "{1}" })
                Assert.Equal(english.Contains(placeholder, StringComparison.Ordinal), vietnamese.Contains(placeholder, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public Task Describe_Everything_ReadsLikeThis(string language)
    {
        var text = language == "vi" ? KitText.Vietnamese : KitText.English;
        var (good, bad) = (Pages.Scenario("| subject | note | noted? |\n|-|-|-|\n| có ghi | y | met |"), Pages.Scenario(
            "| subject | party-member | organization.level | exempt-from-activities | plan.registered | members? |\n|-|-|-|-|-|-|\n| được miễn | true | cell | true | | met |\n| thiếu ngày | true | cell | | true | excluded 1 |"));
        var cases = DecidingCases.Of(Pages.Book, "members", CommitmentCycle.OfYear(2017), new LocalDate(2017, 12, 31));
        var faults = Codes.Select(code => $"{code}: {text.Faults.Describe(new Fault(code, new FaultPlace.Whole(), "found", ["one", "two"]))}");
        return Verify(string.Join('\n', [
            text.Describe(good.Run()), text.Describe(bad.Run()), text.ScenarioOf(cases)!.Format(), text.Describe(RuleBookExercise.Of(Pages.Book, [good, bad])), .. faults])).UseParameters(language);
    }

    private static IEnumerable<FaultCode> CodesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (FaultCode)property.GetValue(null)!);
}
