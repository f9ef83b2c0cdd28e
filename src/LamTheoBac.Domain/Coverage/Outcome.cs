namespace LamTheoBac.Domain.Coverage;

/// <summary>How one subject is classified by one measure (kết quả phân loại) (RULES.md section 4); exactly one applies. <c>default</c> is <see cref="Outside"/>.</summary>
public enum Outcome
{
    /// <summary>Not in the population: counted nowhere.</summary>
    Outside = 0,

    /// <summary>Taken out by an exclusion, whatever it did.</summary>
    Excluded,

    /// <summary>In the numerator.</summary>
    Met,

    /// <summary>Not met, and excused by an exception.</summary>
    Excepted,

    /// <summary>In the denominator and not in the numerator.</summary>
    NotMet,

    /// <summary>Not decided, because something is unknown.</summary>
    Undetermined,
}
