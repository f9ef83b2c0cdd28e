namespace LamTheoBac.Domain.Benchmarks.National.Further;

/// <summary>Something else that is asked of a country, told as a ratio to one evaluation of it.</summary>
internal interface IFurther
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>How many of it are timed together, such as changes; less than 1 where a sample stands for all.</summary>
    double Parts { get; }

    /// <summary>What is not timed. It also compares: what comes out must be what an evaluation gives.</summary>
    void Prepare(Country country);

    /// <summary>Does all parts. This is timed.</summary>
    object Run();
}
