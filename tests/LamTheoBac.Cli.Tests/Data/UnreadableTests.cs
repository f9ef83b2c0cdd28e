using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Data;

/// <summary>Input that cannot be read at all ends with 2, in one coded line.</summary>
public sealed class UnreadableTests
{
    [Fact]
    public void Validate_FolderDoesNotExist_EndsWith2()
    {
        using var folder = new TestFolder();
        var result = Tool.Run("validate", folder.Of("nowhere"));
        Assert.Equal((2, "nowhere:1:1: folder-not-found"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Fact]
    public void Validate_FolderIsAFile_EndsWith2()
    {
        using var folder = new TestFolder().Write("file", "");
        var result = Tool.Run("validate", folder.Of("file"));
        Assert.Equal((2, "file:1:1: folder-not-found"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Fact]
    public void Validate_FolderInPlaceOfAFile_EndsWith2()
    {
        using var folder = TestFolder.WithRoot(("suspensions.csv", "person,from,to\np1,2017-01-01,\n"));
        Directory.CreateDirectory(folder.Of("people.csv"));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal((2, "people.csv:1:1: file-not-readable"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Fact]
    public void Validate_LinkLeadsNowhere_EndsWith2()
    {
        using var folder = TestFolder.WithRoot();
        File.CreateSymbolicLink(folder.Of("people.csv"), folder.Of("gone.csv"));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal((2, "people.csv:1:1: file-not-readable"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("explain")]
    public void Command_DataIsFaulty_EndsWith2(string command)
    {
        using var folder = TinyCase.Write().Write("people.csv", "id,categories\np1,bad\n");
        string[] more = command == "explain" ? ["--measure", "with-plan", "--subject", "p1"] : [];
        var result = Tool.Run([command, folder.Path, folder.Of("rules.txt"), "--cycle", "2017", .. more]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("people.csv:2:2: unknown-word", result.PlacesIn(folder));
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("format")]
    public void Command_RulesAreMissing_EndsWith2(string command)
    {
        using var folder = TinyCase.Write();
        string[] args = command == "format" ? ["format", folder.Of("none.txt")] : ["coverage", folder.Path, folder.Of("none.txt"), "--cycle", "2017"];
        var result = Tool.Run(args);
        Assert.Equal((2, "none.txt:1:1: file-not-readable"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Fact]
    public void Format_OneMebibyteOfParentheses_EndsWith2()
    {
        using var folder = new TestFolder().Write("rules.txt", new string('(', 1 << 20));
        var result = Tool.Run("format", folder.Of("rules.txt"));
        Assert.Equal(2, result.Code);
        Assert.InRange(result.Faults.Length, 1, 101);
    }

    [Fact]
    public void Format_RulesAreTooLong_EndsWith2()
    {
        using var folder = new TestFolder();
        using (var file = File.Create(folder.Of("rules.txt"))) file.SetLength(200_000_000);
        var result = Tool.Run("format", folder.Of("rules.txt"));
        Assert.Equal((2, "rules.txt:1:1: text-too-long"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }

    [Fact]
    public void Format_RulesAreNotUtf8_TellsLineAndColumn()
    {
        using var folder = new TestFolder().WriteBytes("rules.txt", [.. "rule book x\n# "u8, .. "é"u8, 0xE9, .. "\n"u8]);
        var result = Tool.Run("format", folder.Of("rules.txt"));
        Assert.Equal((2, "rules.txt:2:4: not-utf8"), (result.Code, Assert.Single(result.PlacesIn(folder))));
    }
}
