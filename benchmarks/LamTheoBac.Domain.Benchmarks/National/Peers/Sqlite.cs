using Microsoft.Data.Sqlite;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>A row store in memory; the members are loaded beforehand, in the order of their cells.</summary>
internal sealed class Sqlite : IPeer, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private Country _country = null!;

    public string Name => "SQLite, one query";

    public int Rounds => 1;

    public void Prepare(Country country)
    {
        _country = country;
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText = $"CREATE TABLE members (cell INTEGER, {string.Join(", ", SqlText.Columns.Select(column => $"{column} INTEGER"))})";
        create.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = $"INSERT INTO members VALUES ($cell, {string.Join(", ", SqlText.Columns.Select(column => $"${column}"))})";
        var cell = insert.Parameters.Add("$cell", SqliteType.Integer);
        var columns = SqlText.Columns.Select(column => (Parameter: insert.Parameters.Add($"${column}", SqliteType.Integer), Property: typeof(Member).GetProperty(column)!)).ToArray();
        foreach (var member in country.Members)
        {
            cell.Value = member.Cell;
            foreach (var (parameter, property) in columns) parameter.Value = property.GetValue(member) ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    public object Count() => DatabasePeer.Expertly(_connection, _country.Tree);

    public int[] Read(object answer) => (int[])answer;

    public void Dispose() => _connection.Dispose();
}
