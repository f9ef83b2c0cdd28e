using CsCheck;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests;

public sealed class HistoryTests
{
    private static readonly LocalDate Y2017 = new(2017, 1, 1);
    private static readonly LocalDate Y2018 = new(2018, 1, 1);
    private static readonly History<int> Targets = History<int>.Of([(Y2018, 95), (Y2017, 90)]);

    [Fact]
    public void On_BeforeTheFirstStep_IsNull() => Assert.Null(Targets.On(new LocalDate(2016, 12, 31)));

    [Fact]
    public void On_DayOfAStep_IsThatStep()
    {
        Assert.Equal(90, Targets.On(Y2017));
        Assert.Equal(95, Targets.On(Y2018));
    }

    [Fact]
    public void On_BetweenSteps_IsTheEarlier() => Assert.Equal(90, Targets.On(new LocalDate(2017, 12, 31)));

    [Fact]
    public void On_AfterTheLastStep_IsTheLast() => Assert.Equal(95, Targets.On(LocalDate.MaxIsoValue));

    [Fact]
    public void Of_NoSteps_HoldsNever() => Assert.Null(History<int>.Of([]).On(Y2017));

    [Fact]
    public void Of_TwoStepsOfOneDay_Throws() => Assert.Throws<ArgumentException>(() => History<int>.Of([(Y2017, 1), (Y2018, 2), (Y2017, 1)]));

    [Fact]
    public void Always_AnyDay_IsTheValue()
    {
        Assert.Equal(1, History<int>.Always(1).On(LocalDate.MinIsoValue));
        Assert.Equal(1, History<int>.Always(1).On(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void On_AnySteps_IsTheLatestBegun() =>
        Gen.Int[0, 20].HashSet[0, 6].Select(Gen.Int[-1, 21]).Sample((days, asked) =>
            History<int>.Of(days.Select(day => (Y2017.PlusDays(day), day))).On(Y2017.PlusDays(asked))
            == days.Where(day => day <= asked).Select(day => (int?)day).Max());
}
