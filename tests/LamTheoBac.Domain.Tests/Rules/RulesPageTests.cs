using System.Runtime.CompilerServices;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>The pages about the rule language leave no word of it out.</summary>
public sealed class RulesPageTests
{
    [Theory]
    [InlineData("rules.md")]
    [InlineData("rules.vi.md")]
    public void Words_OfTheLanguage_StandInTheTables(string page)
    {
        var table = string.Join('\n', File.ReadLines(Path.Combine(Here(), "..", "..", "..", "docs", page)).Where(line => line.StartsWith('|')));
        var shown = table.Split('`', ' ', '(', ')', '\n').ToHashSet(StringComparer.Ordinal);
        Assert.Empty(LanguageWords.All.Except(shown, StringComparer.Ordinal));
    }

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
