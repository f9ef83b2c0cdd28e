using System.Text.RegularExpressions;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>The glossary names types and members that are there.</summary>
public sealed partial class GlossaryTests
{
    private static readonly ILookup<string, Type> Types = typeof(RuleBook).Assembly.GetExportedTypes().Concat(typeof(Scenario).Assembly.GetExportedTypes()).ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    [Fact]
    public void Names_OfTheGlossary_Exist()
    {
        var names = Page.Of("docs/glossary.md").Text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.TrimEnd('|', ' ').Split(" | ")[^1])).Select(match => match.Groups["name"].Value).ToList();
        Assert.InRange(names.Count, 60, 500);
        Assert.All(names, name => Assert.True(Exists(name.Split('<')[0].Split('.')), name));
    }

    private static bool Exists(string[] parts) => Types[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1]).Length > 0);

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
