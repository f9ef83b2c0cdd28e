using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Data;

/// <summary>What is wrong with a table as a table.</summary>
public sealed class TableFaultTests
{
    private const string People = "id,categories\n";

    [Theory]
    [InlineData("", "people.csv:1:1: missing-header")]
    [InlineData("\n", "people.csv:1:1: missing-header")]
    [InlineData("id\np1\n", "people.csv:1:1: missing-column")]
    [InlineData("id,categories,id\np1,,p1\n", "people.csv:1:3: duplicate-column")]
    [InlineData(People + "p1,\nid,categories\n", "people.csv:3:1: second-header")]
    [InlineData(People + "p1\n", "people.csv:2:1: wrong-number-of-fields")]
    [InlineData(People + "p1,,\n", "people.csv:2:1: wrong-number-of-fields")]
    [InlineData(People + "p1,\n\np2,\n", "people.csv:3:1: wrong-number-of-fields")]
    [InlineData(People + "p1,\n\n\n", "people.csv:3:1: wrong-number-of-fields")]
    [InlineData(People + "p1,\np2,\"cadre\n", "people.csv:3:2: open-quote")]
    [InlineData(People + "p1,\n\"p2\"x,\n", "people.csv:3:1: malformed-quote")]
    [InlineData(People + "p1,ca\"dre\n", "people.csv:2:2: malformed-quote")]
    [InlineData("id,cate\"gories\np1,\n", "people.csv:1:2: malformed-quote")]
    public void Validate_TableIsMalformed_TellsPlaceAndCode(string text, string expected)
    {
        using var folder = TestFolder.WithRoot(("people.csv", text));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal(1, result.Code);
        Assert.Contains(expected, result.PlacesIn(folder));
    }

    [Theory]
    [InlineData(People)]
    [InlineData(People + "p1,")]
    [InlineData(People + "p1,\n\n")]
    [InlineData(People + "p1,\r\n\r\n")]
    [InlineData("categories,id\nworker,p1\n")]
    [InlineData(People + "\"p\"\"1\",\"cadre|worker\"\n")]
    [InlineData(People + "#1,\n")]
    [InlineData("\uFEFFid,categories\np1,?\n")]
    public void Validate_TableIsWellFormed_IsFine(string text)
    {
        using var folder = TestFolder.WithRoot(("people.csv", text));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public void Validate_RowBeginsWithHash_IsARowAndNoComment()
    {
        using var folder = TestFolder.WithRoot(("people.csv", People + "#1,\n#2,bad\n"));
        Assert.Equal(["people.csv:3:2: unknown-word"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_UnknownColumn_WarnsAndReads()
    {
        using var folder = TestFolder.WithRoot(("people.csv", "id,nick,categories\np1,x,\n"));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal(0, result.Code);
        Assert.Equal(["people.csv:1:2: unknown-column"], result.PlacesIn(folder));
        Assert.Contains(": warning: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_UnknownFile_Warns()
    {
        using var folder = TestFolder.WithRoot(("plan.csv", ""));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal((0, "plan.csv:1:1: unknown-file"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Fact]
    public void Validate_BytesAreNotUtf8_TellsTheLineOnly()
    {
        using var folder = TestFolder.WithRoot();
        folder.WriteBytes("people.csv", [.. "id,categories\np1,bad\np"u8, 0xE9, .. ",\n"u8]);
        folder.Write("exemptions.csv", "person,from,to,reason\np1,2017-01-01,,\n");
        Assert.Equal(["people.csv:3:1: not-utf8"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_FileIsUtf16_IsRefused()
    {
        using var folder = TestFolder.WithRoot();
        folder.WriteBytes("people.csv", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(People)]);
        Assert.Equal(["people.csv:1:1: not-utf8"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public void Validate_NewlinesInsideQuotes_CountsPhysicalLines()
    {
        using var folder = TestFolder.WithRoot(("study.csv", "subject,cycle,topic,on\r\nR,2017,\"one\r\ntwo\nthree\",2017-01-01\r\nR,2017,,bad\r\n"));
        Assert.Equal(["study.csv:5:4: illegal-date"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Fact]
    public async Task Validate_TwoHundredMegabytesInOneLine_RefusesInBoundedMemory()
    {
        using var folder = TestFolder.WithRoot(("people.csv", People));
        await using (var file = new FileStream(folder.Of("people.csv"), FileMode.Append)) file.SetLength(200_000_000);
        var result = await Tool.StartAsync("validate", folder.Path);
        Assert.Equal(1, result.Code);
        Assert.Equal(["people.csv:2:1: record-too-long"], result.PlacesIn(folder));
    }
}
