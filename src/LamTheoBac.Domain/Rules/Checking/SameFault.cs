using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Tells faults apart without going through expectations that may be as long as the book, one for every fault of it.</summary>
internal sealed class SameFault : IEqualityComparer<Fault>
{
    private const int ComparedExpectations = 64;

    public static SameFault Instance { get; } = new();

    public bool Equals(Fault? x, Fault? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Code == y.Code && x.Place == y.Place && x.Found == y.Found && x.Suggestion == y.Suggestion
            && x.Expected.Count == y.Expected.Count && x.Expected.Take(ComparedExpectations).SequenceEqual(y.Expected.Take(ComparedExpectations)));

    public int GetHashCode(Fault obj) => HashCode.Combine(obj.Code, obj.Place, obj.Found, obj.Expected.Count);
}
