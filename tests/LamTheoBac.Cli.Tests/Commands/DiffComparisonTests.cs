using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using LamTheoBac.Cli.Samples;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>diff between two states: the change of a percentage falls into what rules, facts, reorganization and population do.</summary>
public sealed class DiffComparisonTests
{
    private static readonly string[] Causes = ["rules", "facts", "reorganization", "population"];

    [Fact]
    public void Diff_DataBefore_TakesTheChangeApartByCause()
    {
        using var states = new TwoStates();
        using var json = Json(states.Diff("--data-before", states.Before.Path, "--format", "json"));
        var shown = Compared(json, "with-plan")[0];
        Assert.Equal(("R", "+60", "60/1", true), (Text(shown, "organization"), Text(shown, "points"), Text(shown, "exactPoints"), shown.GetProperty("sumsUp").GetBoolean()));
        Assert.Equal([(1, 5), (4, 5)], new[] { "before", "after" }.Select(side => Counts(shown, side)));
        var steps = shown.GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal(Causes, steps.Select(step => Text(step, "cause")));
        Assert.Equal(["5", "25", "10", "20"], steps.Select(step => Text(step, "points")!.TrimStart('+')));
        Assert.Equal([(1, 4), (2, 4), (3, 5), (4, 5)], steps.Select(step => Counts(step, "after")));
        Assert.Equal(
            [["not-met-excluded 1"], ["not-met-met 1"], ["outside-met 1"], ["outside-met 1", "not-met-outside 1"]],
            steps.Select(step => step.GetProperty("moves").EnumerateArray().Select(move => $"{Text(move, "from")}-{Text(move, "to")} {move.GetProperty("count").GetInt32()}").ToArray()));
    }

    [Fact]
    public void Diff_MeasureOfOneBook_HasOneSideAndNoSteps()
    {
        using var states = new TwoStates();
        using var json = Json(states.Diff("--data-before", states.Before.Path, "--format", "json"));
        var (gone, fresh) = (Compared(json, "gone")[0], Compared(json, "fresh")[0]);
        Assert.Equal([JsonValueKind.Object, JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Object], new[] { gone, fresh }.SelectMany(one => new[] { one.GetProperty("before").ValueKind, one.GetProperty("after").ValueKind }));
        Assert.All([gone, fresh], one => Assert.Equal((null, false, 0), (Text(one, "points"), one.GetProperty("sumsUp").GetBoolean(), one.GetProperty("steps").GetArrayLength())));
    }

    [Fact]
    public void Diff_NoEarlierState_WritesTheKeysOfBefore()
    {
        using var states = new TwoStates();
        using var json = Json(states.Diff("--format", "json"));
        Assert.Equal(["before", "after", "classifiesAlike", "measures"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.False(Measure(json, "with-plan").TryGetProperty("comparison", out _));
    }

    [Theory]
    [InlineData("2016 2016-12-31", "--cycle-before", "2016")]
    [InlineData("2016 2016-06-30", "--cycle-before", "2016", "--as-of-before", "2016-06-30")]
    [InlineData("2017 2017-02-28", "--as-of-before", "2017-02-28")]
    [InlineData("2017 2017-11-30", "--cycle-before", "2017", "--as-of", "2017-11-30")]
    public void Diff_EarlierState_IsTheLaterOneExceptWhereSaid(string expected, params string[] options)
    {
        using var states = new TwoStates();
        using var json = Json(states.Diff([.. options, "--format", "json"]));
        var before = json.RootElement.GetProperty("states").GetProperty("before");
        Assert.Equal(expected, $"{Text(before, "cycle")} {Text(before, "asOf")}");
    }

    [Fact]
    public void Diff_AsOfBefore_CountsTheEarlierDayOfTheSameFolder()
    {
        using var states = new TwoStates();
        using var json = Json(states.Diff("--as-of-before", "2017-02-28", "--format", "json"));
        var shown = Compared(json, "with-plan")[0];
        Assert.Equal((0, 6), Counts(shown, "before"));
        Assert.Equal((4, 5), Counts(shown, "after"));
    }

    [Fact]
    public void Diff_OrganizationOfOneState_IsShownWithTheOtherSideEmpty()
    {
        using var states = new TwoStates();
        states.Before.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,,province,,,2015-01-01,\nA,,district,,R,2015-01-01,2025-07-01\nX,,province,,,2015-01-01,\nZ,,province,,,2015-01-01,\n");
        using var json = Json(states.Diff("--data-before", states.Before.Path, "--depth", "1", "--format", "json"));
        var shown = Compared(json, "with-plan");
        Assert.Equal(["R", "A", "X", "Z"], shown.Select(one => Text(one, "organization")));
        Assert.Equal((JsonValueKind.Object, JsonValueKind.Null), (shown[3].GetProperty("before").ValueKind, shown[3].GetProperty("after").ValueKind));
    }

    [Fact]
    public void Diff_Sample_ExactPartsSumToTheChange()
    {
        using var folder = new TestFolder();
        var target = folder.Of("sample");
        Tool.Run("sample", target);
        var rules = Path.Combine(target, EmbeddedSample.Rules);
        using var json = Json(Tool.Run("diff", rules, rules, "--data", Path.Combine(target, EmbeddedSample.Data), "--cycle", "2017", "--as-of-before", "2017-08-31", "--depth", "1", "--format", "json"));
        var shown = json.RootElement.GetProperty("measures").EnumerateArray().SelectMany(measure => measure.GetProperty("comparison").EnumerateArray()).Where(one => one.GetProperty("sumsUp").GetBoolean()).ToList();
        Assert.True(shown.Count(one => Text(one, "points") != "0") > 50);
        Assert.All(shown, one => Assert.Equal(Fraction(one), Lowest(one.GetProperty("steps").EnumerateArray().Select(Fraction).Aggregate((BigInteger.Zero, BigInteger.One), Sum))));
        Assert.All(shown, one => Assert.Equal("0", Text(one.GetProperty("steps")[0], "points")));
    }

    [Fact]
    public void Diff_Text_ShowsThePartsAndTheMovesBehindThem()
    {
        using var states = new TwoStates();
        states.Before.Write("plans.csv", "subject,cycle,kind,registered-on,approved-on,withdrawn-on\n");
        var lines = states.Diff("--data-before", states.Before.Path, "--language", "en").Out.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("  R: ", StringComparison.Ordinal));
        Assert.Equal(
            [
                "  R: 0/5 = 0% -> 4/5 = 80% (+80 percentage points)",
                "    rules: 0 percentage points -> 0/4 = 0%",
                "      1  not met -> excluded",
                "    facts: +50 percentage points -> 2/4 = 50%",
            ],
            lines[at..(at + 4)]);
    }

    [Fact]
    public void Diff_Text_ShowsTheDecimalsWithWhichThePartsAddUp()
    {
        // With one decimal the parts are -1.5, -4.8 and +0.1, and the whole is -6.1.
        using var folder = new TestFolder();
        var target = folder.Of("sample");
        Tool.Run("sample", target);
        string[] options = ["--cycle", "2017", "--as-of-before", "2017-06-30", "--measure", "members-with-plan", "--language", "en"];
        var result = Tool.Run(["diff", Path.Combine(target, EmbeddedSample.Rules), Path.Combine(target, "rules-next.txt"), "--data", Path.Combine(target, EmbeddedSample.Data), .. options]);
        var shown = Regex.Matches(result.Out, "(?<points>[-+0-9.]+) percentage points", RegexOptions.NonBacktracking).Select(match => decimal.Parse(match.Groups["points"].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(5, shown.Count);
        Assert.Equal(shown[0], shown[1..].Sum());
    }

    [Fact]
    public void Diff_StateInWhichNobodyMoves_IsTheSame()
    {
        using var states = new TwoStates();
        var result = Tool.Run("diff", states.OldRules, states.OldRules, "--data", states.After.Path, "--cycle", "2017", "--data-before", states.After.Path, "--language", "en");
        Assert.DoesNotContain("with-plan", result.Out, StringComparison.Ordinal);
        Assert.Contains("The same: 2 measures.", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data-before", "D")]
    [InlineData("--cycle-before", "2016")]
    [InlineData("--as-of-before", "2016-12-31")]
    [InlineData("--cycle", "2017")]
    [InlineData("--as-of", "2017-12-31")]
    [InlineData("--depth", "1")]
    public void Diff_DataOptionWithoutData_IsAUsageError(string option, string value)
    {
        using var states = new TwoStates();
        var result = Tool.Run("diff", states.OldRules, states.NewRules, option, value);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith($"lamtheobac: usage: {option} ", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cycle-before", "2O16")]
    [InlineData("--as-of-before", "2016")]
    [InlineData("--measure", "none")]
    public void Diff_WrongEarlierState_IsAUsageErrorThatNamesTheOption(string option, string value)
    {
        using var states = new TwoStates();
        var result = states.Diff(option, value);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith($"lamtheobac: usage: {option} cannot be `{value}`", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_FaultsInBothFolders_AreToldAtOnce()
    {
        using var states = new TwoStates();
        foreach (var folder in new[] { states.Before, states.After }) folder.Write("people.csv", "id,categories\np1,king\n");
        var result = states.Diff("--data-before", states.Before.Path);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.All([states.Before, states.After], folder => Assert.Contains(result.Faults, line => line.StartsWith(folder.Of("people.csv:2:2: unknown-word"), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fresh")]
    [InlineData("gone", "with-plan")]
    public void Diff_Measure_ShowsOnlyThese(params string[] ids)
    {
        using var states = new TwoStates();
        using var json = Json(Tool.Run(["diff", states.OldRules, states.NewRules, "--format", "json", .. ids.SelectMany(id => new[] { "--measure", id })]));
        Assert.Equal(ids.Order(StringComparer.Ordinal), json.RootElement.GetProperty("measures").EnumerateArray().Select(measure => Text(measure, "id")!).Order(StringComparer.Ordinal));
    }

    private static JsonDocument Json(ToolResult result)
    {
        Assert.Equal((0, ""), (result.Code, result.Error));
        return JsonDocument.Parse(result.Out);
    }

    private static JsonElement Measure(JsonDocument json, string id) => json.RootElement.GetProperty("measures").EnumerateArray().Single(measure => Text(measure, "id") == id);

    private static List<JsonElement> Compared(JsonDocument json, string id) => [.. Measure(json, id).GetProperty("comparison").EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static (int Met, int Denominator) Counts(JsonElement element, string side) =>
        (element.GetProperty(side).GetProperty("met").GetInt32(), element.GetProperty(side).GetProperty("denominator").GetInt32());

    private static (BigInteger, BigInteger) Fraction(JsonElement element)
    {
        var parts = Text(element, "exactPoints")!.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0], parts[1]);
    }

    private static (BigInteger, BigInteger) Sum((BigInteger Top, BigInteger Under) left, (BigInteger Top, BigInteger Under) right) =>
        ((left.Top * right.Under) + (right.Top * left.Under), left.Under * right.Under);

    private static (BigInteger, BigInteger) Lowest((BigInteger Top, BigInteger Under) fraction)
    {
        var divisor = BigInteger.GreatestCommonDivisor(fraction.Top, fraction.Under);
        return (fraction.Top / divisor, fraction.Under / divisor);
    }
}
