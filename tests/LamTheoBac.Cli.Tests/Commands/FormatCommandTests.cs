using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>One layout, printed or written back.</summary>
public sealed class FormatCommandTests
{
    private const string Untidy = "\uFEFFrule  book   x # first\r\nmeasure m of person population (  party-member )\r\n met true";

    [Fact]
    public void Format_Write_IsIdempotent()
    {
        using var folder = new TestFolder().Write("rules.txt", Untidy);
        var path = folder.Of("rules.txt");
        var printed = Tool.Run("format", path).Out;
        Assert.Equal(0, Tool.Run("format", path, "--write").Code);
        Assert.Equal(printed, File.ReadAllText(path));
        Assert.Equal(printed, Tool.Run("format", path).Out);
        Assert.Equal(0, Tool.Run("format", path, "--write").Code);
        Assert.Equal(printed, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Format_FaultyBook_LeavesTheFileAlone()
    {
        using var folder = new TestFolder().Write("rules.txt", "rule book x\nmeasure");
        Assert.Equal(2, Tool.Run("format", folder.Of("rules.txt"), "--write").Code);
        Assert.Equal("rule book x\nmeasure", File.ReadAllText(folder.Of("rules.txt")));
    }
}
