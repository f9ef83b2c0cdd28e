namespace LamTheoBac.Domain.Coverage;

/// <summary>Which part of a measure a clause is (vai trò của mệnh đề). <c>default</c> is <see cref="Population"/>.</summary>
public enum ClauseRole
{
    /// <summary>Who is asked.</summary>
    Population,

    /// <summary>Who is taken out.</summary>
    Exclude,

    /// <summary>What counts as done.</summary>
    Met,

    /// <summary>Who is excused.</summary>
    Except,
}
