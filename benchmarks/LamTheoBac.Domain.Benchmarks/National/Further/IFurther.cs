namespace LamTheoBac.Domain.Benchmarks.National.Further;

/// <summary>Something else that is asked of a country, told as a ratio to one evaluation of it.</summary>
internal interface IFurther
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>Its parts, over which the time is divided, such as changes; 1 where it is one whole.</summary>
    int Parts { get; }

    /// <summary>What is not timed. It also compares: what comes out must be what an evaluation gives.</summary>
    void Prepare(Country country);

    /// <summary>Does all parts. This is timed.</summary>
    object Run();
}
