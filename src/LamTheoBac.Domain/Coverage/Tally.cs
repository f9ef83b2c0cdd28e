namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// How many subjects fell into each class (số đếm). Tallies add up to the tally of both together, in any order, so parts may be
/// counted apart. <c>default</c> is <see cref="Zero"/>.
/// INVARIANT: the parts sum to <see cref="Population"/>.
/// </summary>
/// <param name="Excluded">How many an exclusion took out.</param>
/// <param name="Excepted">How many an exception excused.</param>
/// <param name="Met">How many met the measure: the numerator.</param>
/// <param name="NotMet">How many should have and did not.</param>
/// <param name="Undetermined">How many cannot be decided.</param>
public readonly record struct Tally(long Excluded, long Excepted, long Met, long NotMet, long Undetermined)
{
    /// <summary>The tally of nobody.</summary>
    public static Tally Zero => default;

    /// <summary>Everybody who is not outside.</summary>
    public long Population => Excluded + Excepted + Met + NotMet + Undetermined;

    /// <summary>Of whom the percentage speaks: <see cref="Met"/> and <see cref="NotMet"/>.</summary>
    public long Denominator => Met + NotMet;

    /// <summary>The tally of both together.</summary>
    public static Tally operator +(Tally left, Tally right) => left.Add(right);

    /// <summary>The tally of both together.</summary>
    public Tally Add(Tally other) => new(
        Excluded + other.Excluded, Excepted + other.Excepted, Met + other.Met, NotMet + other.NotMet, Undetermined + other.Undetermined);
}
