using System.Data.Common;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>Counts by cell in a database, and adds up the tree in C#.</summary>
internal static class DatabasePeer
{
    /// <summary>A query a measure.</summary>
    public static int[] Naively(DbConnection connection, OrganizationTree tree)
    {
        var counts = new int[tree.Count * Classes.Width];
        for (var measure = 0; measure < NationalRules.Book.Measures.Count; measure++)
        {
            using var command = connection.CreateCommand();
            command.CommandText = SqlText.OneMeasure(NationalRules.Book.Measures[measure]);
            using var reader = command.ExecuteReader();
            while (reader.Read()) counts[(reader.GetInt32(0) * Classes.Width) + (measure * Classes.Count) + reader.GetInt32(1)] = (int)reader.GetInt64(2);
        }
        return Classes.RollUp(counts, tree);
    }

    /// <summary>One query.</summary>
    public static int[] Expertly(DbConnection connection, OrganizationTree tree)
    {
        var counts = new int[tree.Count * Classes.Width];
        using var command = connection.CreateCommand();
        command.CommandText = SqlText.OnePass();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var own = counts.AsSpan(reader.GetInt32(0) * Classes.Width, Classes.Width);
            for (var index = 0; index < own.Length; index++) own[index] = (int)reader.GetInt64(1 + index);
        }
        return Classes.RollUp(counts, tree);
    }
}
