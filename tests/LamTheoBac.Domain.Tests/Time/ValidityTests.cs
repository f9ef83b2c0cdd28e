using CsCheck;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests;

public sealed class ValidityTests
{
    private const int Days = 12;

    private static readonly LocalDate First = new(2017, 12, 25);

    private static readonly Gen<Validity> Any = Gen.Select(Gen.Int[0, Days], Gen.Int[0, Days], Gen.Bool, (from, length, open) =>
        open ? Validity.Since(First.PlusDays(from)) : Validity.Between(First.PlusDays(from), First.PlusDays(Math.Min(Days, from + length))));

    [Fact]
    public void Contains_FirstDay_Holds() => Assert.True(Between(0, 3).Contains(First));

    [Fact]
    public void Contains_DayBeforeTheFirst_DoesNotHold() => Assert.False(Between(0, 3).Contains(First.PlusDays(-1)));

    [Fact]
    public void Contains_LastDay_Holds() => Assert.True(Between(0, 3).Contains(First.PlusDays(2)));

    [Fact]
    public void Contains_EndDay_DoesNotHold() => Assert.False(Between(0, 3).Contains(First.PlusDays(3)));

    [Fact]
    public void Contains_OpenEnd_HoldsForever()
    {
        Assert.True(Validity.Since(First).Contains(LocalDate.MaxIsoValue));
        Assert.Null(Validity.Since(First).To);
        Assert.Equal(Validity.Since(First), Validity.Between(First, null));
    }

    [Fact]
    public void IsEmpty_EndsOnOneDay_HoldsOnNone()
    {
        Assert.True(Between(3, 3).IsEmpty);
        Assert.False(Between(3, 3).Contains(First.PlusDays(3)));
        Assert.True(default(Validity).IsEmpty);
        Assert.False(default(Validity).Contains(default));
    }

    [Fact]
    public void Between_EndBeforeBeginning_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Between(3, 2));

    [Fact]
    public void EndingOn_Day_KeepsTheBeginning()
    {
        Assert.Equal(Between(0, 2), Validity.Since(First).EndingOn(First.PlusDays(2)));
        Assert.True(Validity.Since(First).EndingOn(First).IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.Since(First).EndingOn(First.PlusDays(-1)));
    }

    [Fact]
    public void OfYear_Year_HasAllItsDaysAndNoOther()
    {
        Assert.Equal(Validity.Between(new LocalDate(2016, 1, 1), new LocalDate(2017, 1, 1)), Validity.OfYear(2016));
        Assert.True(Validity.OfYear(2016).Contains(new LocalDate(2016, 12, 31)));
    }

    [Fact]
    public void ToString_BothEnds_AreIsoDays()
    {
        Assert.Equal("2017-12-25..2017-12-28", Between(0, 3).ToString());
        Assert.Equal("2017-12-25..", Validity.Since(First).ToString());
    }

    [Fact]
    public void Overlaps_AnyTwo_IsACommonDay() => Gen.Select(Any, Any).Sample((left, right) => left.Overlaps(right) == DaysOf(left).Overlaps(DaysOf(right)));

    [Fact]
    public void Overlaps_AnyTwo_IsTheSameBothWays() => Gen.Select(Any, Any).Sample((left, right) => left.Overlaps(right) == right.Overlaps(left));

    [Fact]
    public void IsEmpty_Any_MeansWithoutADay() => Any.Sample(during => during.IsEmpty == (DaysOf(during).Count == 0));

    private static Validity Between(int from, int to) => Validity.Between(First.PlusDays(from), First.PlusDays(to));

    // One day beyond the last possible end stands for all the days of an open end.
    private static HashSet<LocalDate> DaysOf(Validity during) => [.. Enumerable.Range(-1, Days + 3).Select(day => First.PlusDays(day)).Where(during.Contains)];
}
