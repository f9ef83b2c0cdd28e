using System.Globalization;
using Sylvan.Data.Csv;

namespace LamTheoBac.Cli.Tests.PublishedCases;

/// <summary>
/// Cases whose expected numbers others published. They are not part of this project: the tests read them from
/// <c>../shared/cases</c> beside the checkout, and are skipped where that folder is not.
/// </summary>
internal static class PublishedCases
{
    public static List<Dictionary<string, string>> Read(string name)
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "there is no ../shared/cases beside this checkout");
        using var reader = CsvDataReader.Create(Path.Combine(folder!, name), new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString, StringComparer.Ordinal));
        return rows;
    }

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "LamTheoBac.Domain.sln")))
                return Path.Combine(at.FullName, "..", "shared", "cases") is var folder && Directory.Exists(folder) ? folder : null;
        return null;
    }
}
