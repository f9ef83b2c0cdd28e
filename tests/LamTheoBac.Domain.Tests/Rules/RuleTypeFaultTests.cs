using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>Names and types of criteria, for both bases and through definitions.</summary>
public sealed class RuleTypeFaultTests
{
    [Theory]
    [InlineData("study.count", "wrong-type 3:14 `study.count`", "comparison")]
    [InlineData("joined-on", "wrong-type 3:14 `joined-on`", "comparison")]
    [InlineData("organization.level", "wrong-type 3:14 `organization.level`", "comparison")]
    [InlineData("cadre = yes", "wrong-type 3:20 `=`", "no comparison")]
    [InlineData("cadre in {yes}", "wrong-type 3:20 `in`", "no comparison")]
    [InlineData("study.count = 2017-01-01", "wrong-type 3:28 `2017-01-01`", "integer")]
    [InlineData("study.count < as-of", "wrong-type 3:28 `as-of`", "integer")]
    [InlineData("study.count in {1, x}", "wrong-type 3:33 `x`", "integer")]
    [InlineData("joined-on <= 5", "wrong-type 3:27 `5`", "date")]
    [InlineData("joined-on in {\"x\"}", "wrong-type 3:28 `\"x\"`", "date")]
    [InlineData("organization.level = \"cell\"", "wrong-type 3:35 `\"cell\"`", "symbol")]
    [InlineData("organization.level < cell", "wrong-type 3:33 `<`", "=", "!=", "in")]
    [InlineData("organization.id = cell", "wrong-type 3:32 `cell`", "string")]
    [InlineData("organization.id >= \"a\"", "wrong-type 3:30 `>=`", "=", "!=", "in")]
    [InlineData("level = cell", "wrong-basis 3:14 `level`", "person")]
    [InlineData("known(level)", "wrong-basis 3:20 `level`", "person")]
    [InlineData("nowhere", "unknown-name 3:14 `nowhere`", "attribute", "definition")]
    [InlineData("nowhere = 5", "unknown-name 3:14 `nowhere`", "attribute")]
    [InlineData("known(nowhere)", "unknown-name 3:20 `nowhere`", "attribute")]
    [InlineData("d = 5", "unknown-name 3:14 `d`", "attribute")]
    public void Parse_Criterion_TellsItsFault(string criterion, string told, params string[] expected)
    {
        var fault = Assert.Single(FaultsOf($"{WithPopulation(criterion)}define d: true\n"));

        Assert.Equal(told, Told([fault])[0]);
        Assert.Equal(expected, fault.Expected);
    }

    [Fact]
    public void Parse_UnknownSymbol_ExpectsTheList()
    {
        var fault = Assert.Single(FaultsOf($"{Header}attribute s of person symbol {{land, no}}\nmeasure m of person population s in {{land, lang}} met true"));

        Assert.Equal((RuleBookFaultCodes.UnknownSymbol, "lang", "land"), (fault.Code, fault.Found, fault.Suggestion));
        Assert.Equal(["land", "no"], fault.Expected);
    }

    [Theory]
    [InlineData("study.count = 9223372036854775808", "number-out-of-range 3:28 `9223372036854775808`")]
    [InlineData("study.count = -9223372036854775809", "number-out-of-range 3:28 `-9223372036854775809`")]
    [InlineData("study.count = - 5", "unexpected-word 3:28 `-`")]
    [InlineData("joined-on = as-of + 2147483648 days", "number-out-of-range 3:34 `2147483648`")]
    [InlineData("joined-on = as-of-2147483648 days", "number-out-of-range 3:26 `2147483648`")]
    [InlineData("joined-on = as-of - 5", "unexpected-word 4:3 `met`")]
    [InlineData("joined-on = as-of-5", "unexpected-word 4:3 `met`")]
    [InlineData("joined-on =", "unexpected-word 4:3 `met`")]
    [InlineData("joined-on = 2017-01-32", "illegal-date 3:26 `2017-01-32`")]
    [InlineData("study.count in {}", "unexpected-word 3:30 `}`")]
    [InlineData("study.count in 5", "unexpected-word 3:29 `5`")]
    [InlineData("organization.id = \"\"", "empty-string 3:32 `\"\"`")]
    [InlineData("at least 9223372036854775808 of (true)", "number-out-of-range 3:23 `9223372036854775808`")]
    [InlineData("at least -1 of (true)", "unexpected-word 3:23 `-`")]
    [InlineData("at least 1 of ()", "unexpected-word 3:29 `)`")]
    [InlineData("(true", "unexpected-word 4:3 `met`")]
    [InlineData("true)", "unexpected-word 3:18 `)`")]
    [InlineData("true and", "unexpected-word 4:3 `met`")]
    [InlineData("cadre worker", "unexpected-word 3:20 `worker`")]
    [InlineData("cadre\n  worker", "unexpected-word 4:3 `worker`")]
    [InlineData("plan_registered and (", "illegal-character 3:18 `_`")]
    [InlineData("plan-Registered", "illegal-character 3:19 `R`")]
    [InlineData("kế.hoạch", "illegal-character 3:15 `ế`")]
    [InlineData("plan.5", "illegal-character 3:18 `.`")]
    [InlineData("cadre && worker", "illegal-character 3:20 `&&`")]
    public void Parse_UnreadableCriterion_IsOneFault(string criterion, string told) => AssertFaults(WithPopulation(criterion), told);

    [Fact]
    public void Parse_DefinitionOfBothBases_IsCheckedForEach()
    {
        AssertFaults(
            $"{Header}define d: level = cell or cadre or nobody\nmeasure m of person population d met d\nmeasure n of person population d met true\nmeasure o of organization population d met true",
            "wrong-basis 2:11 `level`", "wrong-basis 2:27 `cadre`", "unknown-name 2:36 `nobody`");
        AssertFaults($"{Header}define d: level = cell or cadre\nmeasure m of person population d met d", "wrong-basis 2:11 `level`");
    }

    [Fact]
    public void Parse_DefinitionUsedThroughOthers_IsChecked() => AssertFaults(
        $"{Header}define a: b\ndefine b: level = cell\nmeasure m of person population a met true", "wrong-basis 3:11 `level`");

    [Fact]
    public void Parse_UnusedDefinition_MustBeRightForSomeBasis()
    {
        AssertFaults($"{Header}define a: level = cell\ndefine b: cadre\n");
        AssertFaults($"{Header}define a: level = cell and cadre\n", "wrong-basis 2:11 `level`");
    }

    [Fact]
    public void Parse_AttributeOfDifferentTypesInTheBases_IsCheckedByBasis() => AssertFaults(
        $"{Header}attribute a of person integer\nattribute a of organization date\nmeasure m of person population a = as-of met true\nmeasure n of organization population a = as-of met true",
        "wrong-type 4:36 `as-of`");

    [Theory]
    [InlineData("define a: a", "a", "a")]
    [InlineData("define a: not b\ndefine b: c or cadre\ndefine c: true and a", "a", "b", "c", "a")]
    [InlineData("define x: c\ndefine a: b\ndefine b: c\ndefine c: a", "a", "b", "c", "a")]
    public void Parse_Circle_IsNamedFromItsFirstDefinition(string definitions, params string[] circle)
    {
        var fault = Assert.Single(FaultsOf($"{Header}{definitions}\nmeasure m of person population a met true"));

        Assert.Equal((RuleBookFaultCodes.CircularDefinition, circle[0]), (fault.Code, fault.Found));
        Assert.Equal(circle, fault.Expected);
    }

    [Fact]
    public void Parse_TwoCircles_AreTwoFaults() => AssertFaults(
        $"{Header}define a: b or c\ndefine b: a\ndefine c: a\ndefine d: d\n", "circular-definition 2:8 `a`", "circular-definition 2:8 `a`", "circular-definition 5:8 `d`");

    [Fact]
    public void Parse_Host_AttributesAreThoseOfItsCatalogue()
    {
        var catalogue = AttributeCatalogue.Standard.WithDeclared([AttributeDeclaration.OfSymbol(Name("zone"), SubjectBasis.Person, ["as-of", "north"])]);

        Assert.True(Domain.Rules.RuleBook.Parse(WithPopulation("zone = north"), catalogue).IsT0);
        Assert.True(Domain.Rules.RuleBook.Parse(WithPopulation("zone = as-of"), catalogue).IsT1);
        AssertFaults(WithPopulation("zone = north"), "unknown-name 3:14 `zone`");
    }
}
