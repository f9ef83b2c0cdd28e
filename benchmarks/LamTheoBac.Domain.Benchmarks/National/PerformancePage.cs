using System.Globalization;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>Writes a table into a page, between the two comments of its size.</summary>
internal static class PerformancePage
{
    public static void Replace(string file, int persons, string table)
    {
        var page = File.ReadAllText(file);
        var (begin, end) = (string.Create(CultureInfo.InvariantCulture, $"<!-- national {persons} -->\n"), string.Create(CultureInfo.InvariantCulture, $"<!-- end {persons} -->"));
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, page.IndexOf(end, StringComparison.Ordinal));
        File.WriteAllText(file, $"{page[..from]}{table}{page[to..]}");
    }
}
