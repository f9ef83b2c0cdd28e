namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>One way to count the country.</summary>
internal interface IPeer
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>How many times it is timed at most; slow ones fewer.</summary>
    int Rounds { get; }

    /// <summary>What is not timed, such as loading a database.</summary>
    void Prepare(Country country);

    /// <summary>Counts every measure at every position. This is timed.</summary>
    object Count();

    /// <summary>The answer in the agreed form. This is not timed.</summary>
    int[] Read(object answer);
}
