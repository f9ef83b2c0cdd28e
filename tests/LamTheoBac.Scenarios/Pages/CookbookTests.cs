using System.Text.RegularExpressions;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>The cookbook: that its rules parse and its tables come out as written is held for every page; here is what is more.</summary>
public sealed partial class CookbookTests
{
    private const int FewestMeasures = 15;

    private static readonly Page Cookbook = Page.Of("docs/cookbook.md");

    [Fact]
    public void Recipes_AreNumberedAndEachHasARuleAndATable()
    {
        var numbers = Recipe().Matches(Cookbook.Text).Select(match => match.Groups["number"].Value).ToList();
        Assert.InRange(numbers.Count, FewestMeasures, 99);
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => $"{number}"), numbers);
        Assert.Equal(numbers.SelectMany(_ => (string[])["rules", "markdown"]), Cookbook.Fences.Select(fence => fence.Language));
    }

    [Fact]
    public void Recipes_Checked_HaveNothingOdd() =>
        Assert.All(Rules(), rule => Assert.Empty(BookCheck.Of(RulesFence.Read(rule.Text))));

    [Fact]
    public void Tables_OfEachRecipe_ShowWhoMeetsItAndWhoDoesNot() => Assert.All(Rules(), rule =>
    {
        var table = Cookbook.Fences[Cookbook.Fences.IndexOf(rule) + 1];
        var scenario = Scenario.Parse(ScenarioFence.Complete(table.Text), RulesFence.Read(rule.Text)).Match(read => read, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        var expected = scenario.Tables.SelectMany(own => own.Rows).SelectMany(row => row.Expected).Select(own => own?.Outcome).OfType<Outcome>().ToHashSet();
        Assert.Superset(new HashSet<Outcome> { Outcome.Met, Outcome.NotMet }, expected);
    });

    private static IEnumerable<Fence> Rules() => Cookbook.Fences.Where(fence => fence.Language == "rules");

    [GeneratedRegex(@"^## (?<number>\d+)\. ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recipe();
}
