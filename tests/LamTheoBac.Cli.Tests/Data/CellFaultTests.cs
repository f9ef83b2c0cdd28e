using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Data;

/// <summary>What is wrong with a cell, and what may stand in it.</summary>
public sealed class CellFaultTests
{
    private const string Organizations = "id,name,level,kind,parent,from,to\nR,Root,province,,,2015-01-01,\n";

    /// <summary>A sound row of each file; <c>R</c> and <c>p1</c> exist.</summary>
    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["organizations"] = "C,,cell,residential,R,2016-01-01,",
        ["successions"] = "2017-01-01,R,R",
        ["people"] = "p2,cadre|worker",
        ["memberships"] = "p1,official,2016-01-01,",
        ["assignments"] = "p1,R,primary,2016-01-01,2018-01-01",
        ["exemptions"] = "p1,2016-01-01,2016-01-01,long-treatment",
        ["suspensions"] = "p1,2016-01-01,",
        ["plans"] = "p1,2017,pledge,2017-01-01,?,",
        ["reviews"] = "R,2017,2017-12-01,excellent",
        ["study"] = "p1,2017,,2017-05-19",
        ["indicator-reviews"] = "R,2017,2017-12-01,I.1-I.9|II.3,II.3,",
        ["standards"] = "R,s1,,2017-01-01,",
        ["shortcomings"] = "R,x1,2016,2017,",
        ["pressing-issues"] = "R,i1,,2017-01-01,",
        ["inspections"] = "R,2017,inspection,,2017-06-01",
        ["returns"] = "R,2017,plans,2017-12-20",
        ["facts"] = "p1,some.attribute,anything",
        ["cycles"] = "c1,2017-01-01,2018-01-01",
    };

    public static TheoryData<string, string> MayBeUnknown => new()
    {
        { "people", "categories" }, { "plans", "registered-on" }, { "plans", "approved-on" }, { "reviews", "rating" }, { "facts", "value" },
    };

    public static TheoryData<string> Kinds => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Validate_SoundRow_IsFine(string kind)
    {
        using var folder = FolderWith(kind, Sound[kind]);
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Validate_QuestionMark_IsRefusedWhereUnknownIsNoAnswer(string kind)
    {
        var columns = Schema.ColumnsOf(kind);
        for (var i = 0; i < columns.Length; i++)
        {
            using var folder = FolderWith(kind, Replace(Sound[kind], i, "?"));
            var found = Tool.Run("validate", folder.Path).PlacesIn(folder);
            var line = kind is "organizations" or "people" ? 3 : 2;
            var isAllowed = MayBeUnknown.Any(row => row.Data == (kind, columns[i]));
            Assert.Equal(isAllowed ? [] : [$"{kind}.csv:{line}:{i + 1}: unknown-not-allowed"], found);
        }
    }

    [Theory]
    [InlineData("organizations", 0, "", "missing-value")]
    [InlineData("organizations", 0, "  ", "missing-value")]
    [InlineData("organizations", 2, "", "missing-value")]
    [InlineData("organizations", 2, "Cell", "unknown-word")]
    [InlineData("organizations", 3, "x", "unknown-word")]
    [InlineData("organizations", 4, "nobody", "unknown-reference")]
    [InlineData("organizations", 5, "", "missing-value")]
    [InlineData("organizations", 5, "2014-01-01", "parent-not-in-force", 5)]
    [InlineData("organizations", 6, "2015-12-31", "interval-reversed")]
    [InlineData("successions", 2, "nobody", "unknown-reference")]
    [InlineData("people", 0, "p1", "duplicate-id")]
    [InlineData("people", 0, "R", "duplicate-id")]
    [InlineData("people", 1, "cadre|", "unknown-word")]
    [InlineData("people", 1, "none", "unknown-word")]
    [InlineData("memberships", 1, "member", "unknown-word")]
    [InlineData("memberships", 2, "2016-02-30", "illegal-date")]
    [InlineData("memberships", 2, "0000-01-01", "illegal-date")]
    [InlineData("memberships", 2, "2016-1-1", "illegal-date")]
    [InlineData("memberships", 2, "01/01/2016", "illegal-date")]
    [InlineData("memberships", 2, "2016-01-01 ", "illegal-date")]
    [InlineData("memberships", 3, "2015-12-31", "interval-reversed")]
    [InlineData("assignments", 0, "nobody", "unknown-reference")]
    [InlineData("assignments", 1, "p1", "unknown-reference")]
    [InlineData("plans", 1, "17", "unknown-reference")]
    [InlineData("plans", 3, "soon", "illegal-date")]
    [InlineData("reviews", 3, "great", "unknown-word")]
    [InlineData("reviews", 2, "", "missing-value")]
    [InlineData("indicator-reviews", 3, "I.10", "illegal-indicators")]
    [InlineData("indicator-reviews", 5, "II.3-I.1", "illegal-indicators")]
    [InlineData("standards", 2, "none", "unknown-reference")]
    [InlineData("shortcomings", 3, "later", "unknown-reference")]
    [InlineData("pressing-issues", 1, "", "missing-value")]
    [InlineData("returns", 2, "plan", "unknown-word")]
    [InlineData("facts", 1, "Not A Name", "illegal-name")]
    [InlineData("cycles", 2, "", "cycle-without-end")]
    [InlineData("cycles", 2, "2017-01-01", "cycle-without-end")]
    [InlineData("cycles", 2, "2016-12-31", "interval-reversed")]
    public void Validate_CellIsFaulty_TellsPlaceAndCode(string kind, int column, string value, string code, int? told = null)
    {
        using var folder = FolderWith(kind, Replace(Sound[kind], column, value));
        var result = Tool.Run("validate", folder.Path);
        var line = kind is "organizations" or "people" ? 3 : 2;
        Assert.Equal(1, result.Code);
        Assert.Equal([$"{kind}.csv:{line}:{told ?? column + 1}: {code}"], result.PlacesIn(folder));
    }

    [Fact]
    public void Validate_OrganizationsInACircle_AreRefused()
    {
        using var folder = new TestFolder();
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nA,,cell,,B,2016-01-01,\nB,,cell,,A,2016-01-01,\n");
        Assert.Equal(["organizations.csv:2:5: circular-organizations"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Theory]
    [InlineData("organizations", "C,,cell,,R,2016-01-01,2017-01-02\nC,,cell,,R,2017-01-01,", "organizations.csv:4:6: overlapping-intervals")]
    [InlineData("memberships", "p1,probationary,2016-01-01,2017-01-02\np1,official,2017-01-01,", "memberships.csv:3:3: overlapping-intervals")]
    [InlineData("assignments", "p1,R,primary,2016-01-01,\np1,R,primary,2017-01-01,", "assignments.csv:3:4: overlapping-intervals")]
    [InlineData("assignments", "p1,R,workplace,2016-01-01,\np1,R,workplace,2017-01-01,", "assignments.csv:3:4: overlapping-intervals")]
    public void Validate_IntervalsOverlap_TellsTheLaterRow(string kind, string rows, string expected)
    {
        using var folder = FolderWith(kind, rows);
        Assert.Equal([expected], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_ReasonIsFreeText_WarnsWithoutRepeatingIt()
    {
        using var folder = FolderWith("exemptions", "p1,2016-01-01,,something private");
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal((0, "exemptions.csv:2:4: unlisted-reason"), (result.Code, Assert.Single(result.PlacesIn(folder))));
        Assert.DoesNotContain("private", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_InspectionOfAnotherKind_Warns()
    {
        using var folder = FolderWith("inspections", "R,2017,visit,,");
        Assert.Equal(["inspections.csv:2:3: unlisted-kind"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_IdsInNfdAndNfc_AreTheSame()
    {
        using var folder = TestFolder.WithRoot(
            ("people.csv", "id,categories\nHo\u0302\u0300,\n"),
            ("suspensions.csv", "person,from,to\nH\u1ED3,2017-01-01,\n"));
        Assert.Equal(0, Tool.Run("validate", folder.Path).Code);
        folder.Write("people.csv", "id,categories\nHo\u0302\u0300,\nH\u1ED3,\n");
        Assert.Equal(["people.csv:3:1: duplicate-id"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    private static TestFolder FolderWith(string kind, string row)
    {
        var folder = TestFolder.WithRoot(("people.csv", "id,categories\np1,\n"));
        var header = string.Join(',', Schema.ColumnsOf(kind)) + "\n";
        var before = kind switch
        {
            "organizations" => Organizations,
            "people" => header + "p1,\n",
            _ => header,
        };
        return folder.Write(Schema.FileOf(kind), before + row + "\n");
    }

    private static string Replace(string row, int column, string value)
    {
        var fields = row.Split(',');
        fields[column] = value;
        return string.Join(',', fields);
    }
}
