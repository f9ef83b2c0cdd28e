using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Data;

/// <summary>All faults at once, and none that only follows from another.</summary>
public sealed class FollowUpTests
{
    [Fact]
    public void Validate_RowsReferToAFailedRow_TellOnlyTheFailedRow()
    {
        using var folder = new TestFolder()
            .Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,,nonsense,,,2015-01-01,\nC,,cell,,R,2015-01-01,\n")
            .Write("people.csv", "id,categories\np1,bad\np2,a,b\n")
            .Write("assignments.csv", "person,organization,role,from,to\np1,R,primary,2016-01-01,\np2,C,primary,2016-01-01,\np3,C,primary,2016-01-01,\n");
        Assert.Equal(
            ["organizations.csv:2:3: unknown-word", "people.csv:2:2: unknown-word", "people.csv:3:1: wrong-number-of-fields", "assignments.csv:4:1: unknown-reference"],
            Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_ParentIsCoveredByAFailedRowOnly_TellsOnlyTheFailedRow()
    {
        using var folder = new TestFolder().Write(
            "organizations.csv",
            "id,name,level,kind,parent,from,to\nR,,province,,,2015-01-01,2016-01-01\nR,,provinz,,,2016-01-01,\nC,,cell,,R,2015-01-01,\n");
        Assert.Equal(["organizations.csv:3:3: unknown-word"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_FileIsBrokenOff_TellsNoReferencesIntoIt()
    {
        using var folder = TestFolder.WithRoot(
            ("people.csv", "id,categories\n\"p1,\n"), ("suspensions.csv", "person,from,to\np1,2017-01-01,\np2,2017-01-01,2016-01-01\n"));
        Assert.Equal(["people.csv:2:1: open-quote", "suspensions.csv:3:3: interval-reversed"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_EmptyFolder_LacksOrganizationsAndNothingElse()
    {
        using var folder = new TestFolder().Write("plans.csv", "subject,cycle,kind,registered-on,approved-on,withdrawn-on\nx,2017,plan,,,\n");
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal(1, result.Code);
        Assert.Equal(["organizations.csv:1:1: missing-file"], result.PlacesIn(folder));
    }

    [Fact]
    public void Validate_FaultsInDataAndRules_TellsBoth()
    {
        using var folder = TestFolder.WithRoot(("people.csv", "id,categories\np1,bad\n"), ("rules.txt", "rule book x\nnonsense\n"));
        var places = Tool.Run("validate", folder.Path, folder.Of("rules.txt")).PlacesIn(folder);
        Assert.Equal("people.csv:2:2: unknown-word", places[0]);
        Assert.StartsWith("rules.txt:2:1: ", places[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_FaultsAndWarnings_TellsBothInTheOrderOfFiles()
    {
        using var folder = TestFolder.WithRoot(
            ("people.csv", "id,categories\np1,\np1,\n"),
            ("indicator-reviews.csv", "organization,cycle,on,examined,found,remedied\nR,2017,2017-05-01,I.1,I.1|I.2,II.1\n"));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal(1, result.Code);
        Assert.Equal(
            ["people.csv:3:1: duplicate-id", "indicator-reviews.csv:2:5: found-not-examined", "indicator-reviews.csv:2:6: remedied-not-found"],
            result.PlacesIn(folder));
    }

    [Fact]
    public void Coverage_FaultsAndWarnings_TellsBothBesideTheRefusal()
    {
        using var folder = TinyCase.Write().Write("suspensions.csv", "person,from,to\nnobody,2017-01-01,\n")
            .Write("indicator-reviews.csv", "organization,cycle,on,examined,found,remedied\nR,2017,2017-05-01,I.1,I.2,\n");
        var result = TinyCase.Coverage(folder);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal(["suspensions.csv:2:1: unknown-reference", "indicator-reviews.csv:2:5: found-not-examined"], result.PlacesIn(folder));
    }

    [Fact]
    public void Validate_MoreFaultsThanAreShown_CountsThemAll()
    {
        var rows = string.Concat(Enumerable.Range(0, 150).Select(i => $"p{i},bad\n"));
        using var folder = TestFolder.WithRoot(("people.csv", "id,categories\n" + rows));
        var all = Tool.Run("validate", folder.Path).Faults;
        Assert.Equal(101, all.Length);
        var few = Tool.Run("validate", folder.Path, "--max-errors", "3").Faults;
        Assert.Equal(4, few.Length);
        Assert.Contains("147", few[3], StringComparison.Ordinal);
        Assert.Contains("150", few[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_FoundTextForgesALine_IsWrittenOutOnOneLine()
    {
        using var folder = TestFolder.WithRoot(("people.csv", "id,categories\np1,\"x\n\u001b[31mpeople.csv:9:9: forged\u202e\"\n"));
        var line = Assert.Single(Tool.Run("validate", folder.Path).Faults);
        Assert.DoesNotContain('\u001b', line);
        Assert.DoesNotContain('\u202e', line);
    }
}
