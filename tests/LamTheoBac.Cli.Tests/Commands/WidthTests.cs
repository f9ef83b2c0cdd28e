using System.Globalization;
using System.Text.RegularExpressions;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>What people read on a terminal, narrow or wide: no line is wider than it, and what stands in a pipe stands there too.</summary>
public sealed partial class WidthTests(WidthTests.SampleFolder sample) : IClassFixture<WidthTests.SampleFolder>
{
    private static readonly int[] Widths = [48, 60, 80, 120, 200];

    public static TheoryData<string> Commands =>
    [
        "",
        "--help",
        "coverage --help",
        "explain --help",
        "verify-figure --help",
        "validate DATA RULES",
        "coverage DATA RULES --cycle 2017",
        "coverage DATA RULES --cycle 2017 --depth 2 --measure members-with-plan --measure cells-with-plan",
        "coverage DATA RULES --cycle 2017 --as-of 2017-06-30 --decimals 4 --measure obliged-members-with-pledge --measure people-who-studied",
        "explain DATA RULES --cycle 2017 --measure obliged-members-with-plan --node BK",
        "explain DATA RULES --cycle 2017 --measure obliged-members-with-plan --subject p0013",
        "describe RULES",
        "check RULES",
        "diff RULES NEXT --data DATA --cycle 2017 --depth 1",
        "diff RULES NEXT --data DATA --cycle 2017 --as-of-before 2017-06-30 --depth 1 --measure members-with-plan",
        "verify-figure 1.356/1.468 97,8%",
        "verify-figure ?/44.870 77,56%",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_AnyWidth_KeepsWithinItAndLosesNothing(string command)
    {
        // Vietnamese has the longer texts.
        foreach (var (language, widths) in new[] { ("vi", Widths), ("en", [Widths[0]]) })
        {
            string[] args = [.. sample.Words(command), "--language", language];
            var piped = Tool.Run(args);
            Assert.NotEqual("", piped.Out);
            foreach (var width in widths) AssertSays(piped, Tool.RunOn(width, args), width, isInOtherWords: command.StartsWith("diff", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Đảng bộ xã Nông Thượng thành phố Bắc Kạn tỉnh Bắc Kạn và các chi bộ trực thuộc")]
    [InlineData("Đảng_bộ_xã_Nông_Thượng_thành_phố_Bắc_Kạn_tỉnh_Bắc_Kạn_và_các_chi_bộ_trực_thuộc")]
    public void Coverage_LongName_IsSetWhole(string name)
    {
        using var folder = TinyCase.Write();
        folder.Write("organizations.csv", $"id,name,level,kind,parent,from,to\nR,{name},province,,,2015-01-01,\nB,,district,,R,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        foreach (var width in Widths)
        {
            var shown = Tool.RunOn(width, "coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--depth", "1", "--measure", "with-plan").Out;
            AssertFits(shown, width);
            Assert.Contains(Letters(name), Letters(NameColumnOf(shown)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Coverage_OtherFormats_AreTheSameOnATerminal()
    {
        foreach (var format in new[] { "json", "csv", "html" })
        {
            string[] args = [.. sample.Words("coverage DATA RULES --cycle 2017 --depth 1"), "--format", format];
            Assert.Equal(Tool.Run(args).Out, Tool.RunOn(48, args).Out);
        }
    }

    [Fact]
    public void Run_NarrowTerminal_ShowsTheCommandAsOneToCopy()
    {
        var shown = Tool.RunOn(48).Out.Replace(" \\\n      ", " ", StringComparison.Ordinal);
        Assert.Contains("lamtheobac sample bac-kan && lamtheobac coverage bac-kan/data bac-kan/rules.txt --cycle 2017 --depth 1 --measure members-with-plan\n", shown, StringComparison.Ordinal);
    }

    private static void AssertSays(ToolResult piped, ToolResult shown, int width, bool isInOtherWords)
    {
        Assert.Equal(piped.Code, shown.Code);
        Assert.DoesNotContain('\u001b', shown.Out);
        AssertFits(shown.Out, width);
        Assert.Equal(FiguresOf(piped.Out), FiguresOf(shown.Out));
        // The table of a difference becomes sentences.
        if (!isInOtherWords) Assert.Empty(Lost(WordsOf(piped.Out), WordsOf(shown.Out)));
    }

    private static void AssertFits(string text, int width) => Assert.All(text.Split('\n'), line => Assert.True(CellsOf(line) <= width, $"{width}: {line}"));

    // Marks of a letter stand in its own cell; there are no wide letters here.
    private static int CellsOf(string line) => new StringInfo(line).LengthInTextElements;

    private static List<string> FiguresOf(string text) => [.. Figures().Matches(text).Select(match => match.Value.TrimEnd('.', ',', '-', '/')).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> WordsOf(string text) => Letter().Matches(text).Select(match => match.Value);

    private static List<string> Lost(IEnumerable<string> before, IEnumerable<string> after)
    {
        var left = after.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. before.CountBy(word => word, StringComparer.Ordinal).Where(word => left.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key)];
    }

    /// <summary>The first cell of each row of a table; the whole line where figures stand under names.</summary>
    private static string NameColumnOf(string text) => string.Concat(text.Split('\n').Select(line => line.StartsWith('│') ? line.Split('│')[1] : line));

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"\d[\d.,/-]*%?", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Letter();

    /// <summary>The sample written out once.</summary>
    public sealed class SampleFolder : IDisposable
    {
        private readonly TestFolder _folder = new();

        public SampleFolder() => Tool.Run("sample", _folder.Path);

        public string[] Words(string command) => [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word switch
        {
            "DATA" => _folder.Of("data"),
            "RULES" => _folder.Of("rules.txt"),
            "NEXT" => _folder.Of("rules-next.txt"),
            _ => word,
        })];

        public void Dispose() => _folder.Dispose();
    }
}
