using System.Runtime.CompilerServices;
using System.Text;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Scenarios;

/// <summary>One folder a scenario; what the tool says to it stands in the approved text beside this file.</summary>
public sealed class PolicyScenarios
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_sample_shows_the_four_published_figures_and_opens_the_five_percent(string language) =>
        await Verify(Say(language)).UseParameters(language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_35_directly_subordinate_organizations_of_the_sample_stand_one_by_one(string language) => await Verify(
        Say(language, "coverage", Sample("data"), Sample("rules.txt"), "--cycle", "2017", "--depth", "1", "--measure", "obliged-members-with-plan")).UseParameters(language);

    [Fact]
    public async Task A_missing_member_of_the_sample_is_explained_down_to_the_clause() => await Verify(
        Say("vi", "explain", Sample("data"), Sample("rules.txt"), "--cycle", "2017", "--measure", "obliged-members-with-plan", "--subject", "p0013"));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_rule_book_of_the_sample_reads_like_this(string language) =>
        await Verify(Say(language, "describe", Sample("rules.txt"))).UseParameters(language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task An_odd_rule_book_is_told_what_is_odd_and_in_whom_it_shows(string language) =>
        await Verify(Say(language, "check", Here("odd-rule-book", "rules.txt"))).UseParameters(language);

    [Fact]
    public async Task An_odd_rule_book_is_told_to_programs_with_every_kind_of_finding()
    {
        var told = Say("en", "check", Here("odd-rule-book", "rules.txt"), "--format", "json");
        foreach (var kind in Enum.GetValues<FindingKind>()) Assert.Contains($"\"kind\": \"{Words<FindingKind>.Of(kind)}\"", told, StringComparison.Ordinal);
        await Verify(told);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Five_edits_of_the_sample_move_these_and_nobody_else(string language) =>
        await Verify(Say(language, "diff", Sample("rules.txt"), Sample("rules-next.txt"), "--data", Sample("data"), "--cycle", "2017", "--depth", "1")).UseParameters(language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_change_since_the_middle_of_the_year_falls_into_rules_facts_and_people(string language) =>
        await Verify(Say(language, SinceMidYear)).UseParameters(language);

    [Fact]
    public async Task The_change_since_the_middle_of_the_year_is_told_to_programs() => await Verify(Say("en", [.. SinceMidYear, "--format", "json"]));

    [Theory]
    [InlineData("rules.txt")]
    [InlineData("rules-next.txt")]
    public void The_sample_has_nothing_odd(string rules) => Assert.Contains("exit code 0", Say("vi", "check", Sample(rules)), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_member_without_a_plan_is_told_the_smallest_repair(string language) => await Verify(
        Say(language, "explain", Sample("data"), Sample("rules.txt"), "--cycle", "2017", "--measure", "obliged-members-with-plan", "--subject", "p0017")).UseParameters(language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_committee_sees_what_one_kind_of_repair_would_bring_and_what_is_missing(string language) => await Verify(
        Say(language, "explain", Sample("data"), Sample("rules.txt"), "--cycle", "2017", "--measure", "people-who-studied", "--node", "BK")).UseParameters(language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_bad_rule_book_is_refused_with_every_fault_at_once(string language) =>
        await Verify(Say(language, "format", Here("bad-rule-book", "rules.txt"))).UseParameters(language);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_bad_data_folder_is_refused_with_every_fault_at_once(string language) =>
        await Verify(Say(language, "validate", Here("bad-data-folder", "data"))).UseParameters(language);

    private static string[] SinceMidYear =>
        ["diff", Sample("rules.txt"), Sample("rules-next.txt"), "--data", Sample("data"), "--cycle", "2017", "--as-of-before", "2017-06-30", "--measure", "members-with-plan"];

    private static string Say(string language, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        string[] all = [.. arguments, "--language", language];
        var code = Application.Run(all, new Shell(output, error, _ => null));
        var text = $"$ lamtheobac {string.Join(' ', all)}\n{Encoding.UTF8.GetString(output.ToArray())}{Encoding.UTF8.GetString(error.ToArray())}exit code {code}\n";
        return text.Replace(Root + "/", "", StringComparison.Ordinal);
    }

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    private static string Sample(string name) => Path.Combine(Root, "docs", "samples", "bac-kan-2017", name);

    private static string Here(params string[] names) => Path.Combine([Folder(), .. names]);

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
