namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// The places that some days can take, each difference between two of them kept between bounds. INVARIANT: the bounds
/// are as tight as they imply each other to be, so every number within one of them is taken by some places.
/// </summary>
internal sealed class DayZone
{
    // What the first day lies behind the second at most.
    private readonly long[,] _most;

    private DayZone(long[,] most) => _most = most;

    /// <summary>The zone in which all days lie within this distance of each other.</summary>
    public static DayZone Of(int count, long distance)
    {
        var most = new long[count, count];
        for (var left = 0; left < count; left++)
            for (var right = 0; right < count; right++)
                most[left, right] = left == right ? 0 : distance;
        return new DayZone(most);
    }

    /// <summary>What the first day can lie behind the second, both ends included; negative where it lies before it.</summary>
    public (long Low, long High) Between(int first, int second) => (-_most[second, first], _most[first, second]);

    /// <summary>The zone in which the first day lies behind the second within these bounds too, both included; null where there is none.</summary>
    public DayZone? Within(int first, int second, long low, long high)
    {
        var (least, most) = Between(first, second);
        if (Math.Max(low, least) > Math.Min(high, most)) return null;
        var narrowed = (long[,])_most.Clone();
        Tighten(narrowed, first, second, high);
        Tighten(narrowed, second, first, -low);
        return new DayZone(narrowed);
    }

    private static void Tighten(long[,] most, int first, int second, long bound)
    {
        if (bound >= most[first, second]) return;
        for (var left = 0; left < most.GetLength(0); left++)
            for (var right = 0; right < most.GetLength(0); right++)
                most[left, right] = Math.Min(most[left, right], most[left, first] + bound + most[second, right]);
    }
}
