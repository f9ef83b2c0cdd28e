using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Scenarios;

/// <summary>Every number in the tables of the sample's README is what the tool counts.</summary>
public sealed partial class SampleReadmeTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "docs", "samples", "bac-kan-2017"));

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Folder, "README.md"));

    /// <summary>The cycles and days that the README's headings name.</summary>
    public static TheoryData<string, string> Days =>
        [.. Lines.Select(line => Heading().Match(line)).Where(match => match.Success).Select(match => (match.Groups["cycle"].Value, match.Groups["day"].Value)).Distinct()];

    [Theory]
    [MemberData(nameof(Days))]
    public void Tables_OfADay_SayWhatTheToolCounts(string cycle, string day)
    {
        var counted = Count(cycle, day);
        var rows = RowsOf(cycle, day).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Expected(row.Keys, counted[row["measure"].Trim('`')]), Shown(row)));
    }

    [Fact]
    public void Tables_OfTheCycle_HoldEveryMeasureOnceInTheOrderOfTheBook() =>
        Assert.Equal(Count("2017", "2017-12-31").Keys, RowsOf("2017", "2017-12-31").Select(row => row["measure"].Trim('`')));

    [Fact]
    public void Sentences_MappedToMeasures_NameMeasuresOfTheBook()
    {
        var measures = Count("2017", "2017-12-31");
        var named = Tables().Where(row => row.Cells.ContainsKey("the source")).SelectMany(row => Code().Matches(row.Cells["measure"])).Select(match => match.Groups["code"].Value)
            .Where(code => !code.StartsWith("--", StringComparison.Ordinal)).ToList();
        Assert.All(named, measure => Assert.Contains(measure, measures));
        Assert.Empty(measures.Keys.Except(named).Except(["members-in-grassroots-cells-with-plan"]));
    }

    [Fact]
    public void Files_Listed_AreThoseOfTheFolderWithTheirRows()
    {
        var listed = Tables().Where(row => row.Cells.ContainsKey("file")).ToDictionary(row => row.Cells["file"], row => row.Cells["rows"], StringComparer.Ordinal);
        var there = Directory.GetFiles(Path.Combine(Folder, "data")).ToDictionary(path => Path.GetFileName(path), path => Number(File.ReadLines(path).Count() - 1), StringComparer.Ordinal);
        Assert.Equal(there.OrderBy(file => file.Key, StringComparer.Ordinal), listed.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    // Columns that are words around a number keep only the number: "exactly 95%", "98.7% (98,7%)".
    private static Dictionary<string, string> Shown(Dictionary<string, string> row) => row.Where(cell => cell.Key is not ("measure" or "published"))
        .ToDictionary(cell => cell.Key, cell => cell.Key == "percentage" && Percentage().Match(cell.Value) is { Success: true } match ? match.Value : cell.Value, StringComparer.Ordinal);

    private static Dictionary<string, string> Expected(IEnumerable<string> columns, (JsonElement Measure, JsonElement Node) counted) =>
        columns.Where(column => column is not ("measure" or "published")).ToDictionary(column => column, column => Cell(column, counted.Measure, counted.Node), StringComparer.Ordinal);

    private static string Cell(string column, JsonElement measure, JsonElement node) => column switch
    {
        "met / denominator" => $"{Number(node.GetProperty("met").GetInt32())} / {Number(node.GetProperty("denominator").GetInt32())}",
        "percentage" => node.GetProperty("percentage").GetString() is { } percentage ? percentage + "%" : "-",
        "undetermined" => Number(node.GetProperty("undetermined").GetInt32()),
        "bounds" when node.GetProperty("undetermined").GetInt32() == 0 => "-",
        "bounds" => $"{node.GetProperty("lower").GetString()}% to {node.GetProperty("upper").GetString()}%",
        "target" when measure.GetProperty("target").ValueKind == JsonValueKind.Null => "none",
        "target" => $"{measure.GetProperty("target").GetRawText()}%, {node.GetProperty("target").GetString()!.Replace('-', ' ')}",
        _ => throw new InvalidOperationException($"The tables have no column `{column}`."),
    };

    private static Dictionary<string, (JsonElement Measure, JsonElement Node)> Count(string cycle, string day)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        string[] arguments = ["coverage", Path.Combine(Folder, "data"), Path.Combine(Folder, "rules.txt"), "--cycle", cycle, "--as-of", day, "--depth", "0", "--format", "json"];
        Assert.Equal(0, Application.Run(arguments, new Shell(output, error, _ => null)));
        var measures = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement.GetProperty("measures");
        return measures.EnumerateArray().ToDictionary(measure => measure.GetProperty("id").GetString()!, measure => (measure, measure.GetProperty("nodes")[0]), StringComparer.Ordinal);
    }

    private static IEnumerable<Dictionary<string, string>> RowsOf(string cycle, string day) =>
        Tables().Where(row => row.Cycle == cycle && row.Day == day && row.Cells.TryGetValue("measure", out var measure) && measure.StartsWith('`')).Select(row => row.Cells);

    /// <summary>The rows of all tables by the names of their columns, each with the cycle and the day of the heading above.</summary>
    private static IEnumerable<(string Cycle, string Day, Dictionary<string, string> Cells)> Tables()
    {
        var (cycle, day) = ("", "");
        string[]? columns = null;
        foreach (var line in Lines)
        {
            if (line.StartsWith('#'))
            {
                var heading = Heading().Match(line);
                (cycle, day) = (heading.Groups["cycle"].Value, heading.Groups["day"].Value);
            }

            if (!line.StartsWith('|')) columns = null;
            else if (columns is null) columns = CellsOf(line);
            else if (!line.StartsWith("| ---", StringComparison.Ordinal)) yield return (cycle, day, columns.Zip(CellsOf(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }
    }

    private static string[] CellsOf(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;

    [GeneratedRegex(@"^##.* cycle (?<cycle>\d[-\d]*\d) on (?<day>\d{4}-\d\d-\d\d)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\d+(\.\d+)?%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Percentage();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
