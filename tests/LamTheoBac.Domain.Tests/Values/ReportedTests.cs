using System.Globalization;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests;

public sealed class ReportedTests
{
    [Fact]
    public void Default_Reported_IsAbsent()
    {
        Assert.True(default(Reported<int>).IsAbsent);
        Assert.Equal(Reported<int>.Absent, default);
    }

    [Fact]
    public void State_EachOfThree_IsOneOnly()
    {
        Assert.Equal((true, false, false), StatesOf(Reported<int>.Known(0)));
        Assert.Equal((false, true, false), StatesOf(Reported<int>.Absent));
        Assert.Equal((false, false, true), StatesOf(Reported<int>.Unknown));
    }

    [Fact]
    public void Value_Known_IsTheValue() => Assert.Equal(7, Reported<int>.Known(7).Value);

    [Fact]
    public void Value_AbsentOrUnknown_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => Reported<int>.Absent.Value);
        Assert.Throws<InvalidOperationException>(() => Reported<int>.Unknown.Value);
    }

    [Fact]
    public void Select_Reported_TurnsTheValueAndKeepsTheState()
    {
        Assert.Equal(Reported<string>.Known("7"), Reported<int>.Known(7).Select(value => $"{value}"));
        Assert.Equal(Reported<string>.Absent, Reported<int>.Absent.Select(value => $"{value}"));
        Assert.Equal(Reported<string>.Unknown, Reported<int>.Unknown.Select(value => $"{value}"));
    }

    [Fact]
    public void Select_AbsentOrUnknown_DoesNotAsk()
    {
        Assert.True(Reported<int>.Absent.Select<int>(_ => throw new InvalidOperationException()).IsAbsent);
        Assert.True(Reported<int>.Unknown.Select<int>(_ => throw new InvalidOperationException()).IsUnknown);
    }

    [Fact]
    public void ToString_Vietnamese_IsInvariant()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        Assert.Equal(["1.5", "?", ""], new[] { Reported<decimal>.Known(1.5m), Reported<decimal>.Unknown, Reported<decimal>.Absent }.Select(value => value.ToString()));
        CultureInfo.CurrentCulture = before;
    }

    private static (bool Known, bool Absent, bool Unknown) StatesOf(Reported<int> value) => (value.IsKnown, value.IsAbsent, value.IsUnknown);
}
