using System.Runtime.CompilerServices;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Exercise;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Testing.Texts;

namespace LamTheoBac.Scenarios;

/// <summary>How a policy team's own tests look: the kit reads no files, so the host hands in the texts.</summary>
public sealed class ScenarioFolders
{
    private static readonly KitText Text = KitText.Vietnamese;

    private static readonly RuleBook Sample = Parsed("..", "..", "docs", "samples", "bac-kan-2017", "rules.txt");

    private static readonly IReadOnlyList<string> Names =
        [.. Directory.EnumerateDirectories(Folder()).Where(folder => File.Exists(Path.Combine(folder, "scenario.md"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Folders => [.. Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_scenario_comes_out_as_written(string folder)
    {
        var result = Read(folder).Run();
        Assert.True(result.Passes, Text.Describe(result));
    }

    [Fact]
    public async Task Every_criterion_of_the_obliged_members_decides_in_the_smallest_set_of_cases()
    {
        var scenario = Text.ScenarioOf(DecidingCases.Of(Sample, "obliged-members-with-plan", CommitmentCycle.OfYear(2017), new LocalDate(2018, 1, 31)))!;
        Assert.True(scenario.Run().Passes);
        await Verify(scenario.Format());
    }

    [Fact]
    public async Task The_scenarios_of_the_sample_exercise_this_much_of_it() =>
        await Verify(Text.Describe(RuleBookExercise.Of(Sample, Names.Where(folder => !HasOwnRules(folder)).Select(Read))));

    [Fact]
    public async Task The_scenario_of_reviews_on_time_exercises_its_whole_rule_book() =>
        await Verify(Text.Describe(RuleBookExercise.Of(RulesOf("cell-reviews-on-time"), [Read("cell-reviews-on-time")])));

    private static bool HasOwnRules(string folder) => File.Exists(Path.Combine(Folder(), folder, "rules.txt"));

    /// <summary>The rule book of a folder: its own, or else that of the sample.</summary>
    private static RuleBook RulesOf(string folder) => HasOwnRules(folder) ? Parsed(folder, "rules.txt") : Sample;

    private static RuleBook Parsed(params string[] names) => RuleBook.Parse(Content(names))
        .Match(book => book, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults.Select(Text.Faults.Describe))));

    private static Scenario Read(string folder) => Scenario.Parse(Content(folder, "scenario.md"), RulesOf(folder))
        .Match(read => read, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults.Select(Text.Faults.Describe))));

    private static string Content(params string[] names) => File.ReadAllText(Path.Combine([Folder(), .. names]));

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
