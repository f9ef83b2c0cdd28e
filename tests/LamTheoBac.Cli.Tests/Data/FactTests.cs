using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Data;

/// <summary>facts.csv is read by the attributes that the rule book declares.</summary>
public sealed class FactTests
{
    private const string Rules = """
        rule book declared
          attribute trained of person boolean
          attribute hours of person integer
          attribute since of person date
          attribute grade of person symbol {low, high}
          attribute funded of organization boolean

        measure m of person
          population true
          met        trained and hours > 1 and since <= as-of and grade = high
        """;

    [Theory]
    [InlineData("p1,trained,true")]
    [InlineData("p1,trained,")]
    [InlineData("p1,trained,?")]
    [InlineData("p1,hours,+12")]
    [InlineData("p1,hours,-9223372036854775808")]
    [InlineData("p1,since,2017-01-01")]
    [InlineData("p1,grade,high")]
    [InlineData("R,funded,false")]
    public void Validate_ValueOfTheDeclaredType_IsFine(string row) => Assert.Equal([], Validate(row));

    [Theory]
    [InlineData("p1,trained,yes", "facts.csv:2:3: illegal-boolean")]
    [InlineData("p1,hours,9223372036854775808", "facts.csv:2:3: illegal-number")]
    [InlineData("p1,hours,1.5", "facts.csv:2:3: illegal-number")]
    [InlineData("p1,hours, 1", "facts.csv:2:3: illegal-number")]
    [InlineData("p1,since,today", "facts.csv:2:3: illegal-date")]
    [InlineData("p1,grade,middle", "facts.csv:2:3: wrong-fact-value")]
    [InlineData("R,trained,true", "facts.csv:2:1: wrong-fact-basis")]
    [InlineData("x,trained,true", "facts.csv:2:1: unknown-reference")]
    [InlineData("p1,unheard-of,true", "facts.csv:2:2: undeclared-attribute")]
    [InlineData("p1,hours,1\np1,hours,1", "facts.csv:3:2: duplicate-fact")]
    public void Validate_FactIsFaulty_TellsPlaceAndCode(string row, string expected) => Assert.Equal([expected], Validate(row));

    [Fact]
    public void Validate_WithoutRuleBook_ChecksShapeAndReferencesOnly()
    {
        using var folder = Folder("p1,trained,anything\nx,trained,1");
        Assert.Equal(["facts.csv:3:1: unknown-reference"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_LargeTableOfUndeclaredAttributes_WarnsOnceAnAttribute()
    {
        const int people = 50_000;
        var rows = Enumerable.Range(0, people).Select(number => $"p{number},unheard-of,true\np{number},unseen,1\n");
        using var folder = Folder("").Write("people.csv", "id,categories\n" + string.Concat(Enumerable.Range(0, people).Select(number => $"p{number},\n")))
            .Write("facts.csv", "subject,attribute,value\n" + string.Concat(rows));
        var result = Tool.Run("validate", folder.Path, folder.Of("rules.txt"), "--language", "en");
        Assert.Equal(0, result.Code);
        Assert.Equal(["facts.csv:2:2: undeclared-attribute", "facts.csv:3:2: undeclared-attribute"], result.PlacesIn(folder));
        Assert.All(result.Faults, line => Assert.Contains("(rows: 50000)", line, StringComparison.Ordinal));
    }

    private static string[] Validate(string rows)
    {
        using var folder = Folder(rows);
        return Tool.Run("validate", folder.Path, folder.Of("rules.txt")).PlacesIn(folder);
    }

    private static TestFolder Folder(string rows) => TestFolder.WithRoot(
        ("people.csv", "id,categories\np1,\n"), ("rules.txt", Rules), ("facts.csv", $"subject,attribute,value\n{rows}\n"));
}
