using DuckDB.NET.Data;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>A column store that works on vectors; the members are loaded beforehand.</summary>
internal sealed class DuckDb(bool expert, int threads) : IPeer, IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private Country _country = null!;

    public string Name => $"DuckDB, {(expert ? "one query" : "a query a measure")}, {threads} thread{(threads == 1 ? "" : "s")}";

    public int Rounds => expert ? 3 : 1;

    public void Prepare(Country country)
    {
        _country = country;
        _connection.Open();
        Execute($"PRAGMA threads={threads}");
        Execute($"CREATE TABLE members (cell INTEGER, {string.Join(", ", SqlText.Columns.Select(column => $"{column} {(IsFlag(column) ? "BOOLEAN" : "INTEGER")}"))})");
        using var appender = _connection.CreateAppender("members");
        var properties = SqlText.Columns.Select(column => typeof(Member).GetProperty(column)!).ToArray();
        var flags = properties.Where(property => property.PropertyType == typeof(bool?)).ToDictionary(property => property.Name, property => property.GetMethod!.CreateDelegate<Func<Member, bool?>>());
        var numbers = properties.Where(property => property.PropertyType == typeof(int?)).ToDictionary(property => property.Name, property => property.GetMethod!.CreateDelegate<Func<Member, int?>>());
        foreach (var member in country.Members)
        {
            var row = appender.CreateRow().AppendValue(member.Cell);
            foreach (var column in SqlText.Columns) row = flags.TryGetValue(column, out var flag) ? row.AppendValue(flag(member)) : row.AppendValue(numbers[column](member));
            row.EndRow();
        }
    }

    public object Count() => expert ? DatabasePeer.Expertly(_connection, _country.Tree) : DatabasePeer.Naively(_connection, _country.Tree);

    public int[] Read(object answer) => (int[])answer;

    public void Dispose() => _connection.Dispose();

    private static bool IsFlag(string column) => typeof(Member).GetProperty(column)!.PropertyType == typeof(bool?);

    private void Execute(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
