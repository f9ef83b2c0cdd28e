using System.Numerics;
using System.Runtime.InteropServices;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>
/// What no engine can go below: reading as many bytes as the packed table has, and writing one number of four bytes for
/// every counter of every position. It counts nothing, so nothing is compared.
/// </summary>
internal sealed class Bound
{
    private readonly ulong[] _columns;
    private readonly int _numbers;

    public Bound(Country country, FactTable facts)
    {
        _columns = new ulong[facts.PackedBytes / sizeof(ulong)];
        _columns.AsSpan().Fill(1);
        _numbers = country.Tree.Count * NationalRules.Book.Measures.Sum(measure => 3 + measure.Exclusions.Count + measure.Exceptions.Count);
    }

    public ulong Touch()
    {
        var sum = Vector<ulong>.Zero;
        foreach (var word in MemoryMarshal.Cast<ulong, Vector<ulong>>(_columns)) sum |= word;
        var counts = GC.AllocateUninitializedArray<int>(_numbers);
        counts.AsSpan().Fill((int)sum[0]);
        return sum[0] + (ulong)counts[^1];
    }
}
