using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests;

public sealed class KleeneTests
{
    private const Truth T = Truth.True;
    private const Truth F = Truth.False;
    private const Truth U = Truth.Unknown;

    [Theory]
    [InlineData(T, T, T, T)]
    [InlineData(T, F, F, T)]
    [InlineData(T, U, U, T)]
    [InlineData(F, T, F, T)]
    [InlineData(F, F, F, F)]
    [InlineData(F, U, F, U)]
    [InlineData(U, T, U, T)]
    [InlineData(U, F, F, U)]
    [InlineData(U, U, U, U)]
    public void AndOr_TwoTruths_FollowKleenesTable(Truth left, Truth right, Truth and, Truth or)
    {
        Assert.Equal(and, left.And(right));
        Assert.Equal(or, left.Or(right));
    }

    [Theory]
    [InlineData(T, F)]
    [InlineData(F, T)]
    [InlineData(U, U)]
    public void Not_Truth_FollowsKleenesTable(Truth value, Truth expected) => Assert.Equal(expected, value.Not());

    [Theory]
    [InlineData(true, T)]
    [InlineData(false, F)]
    public void Of_Boolean_IsNeverUnknown(bool value, Truth expected)
    {
        Assert.Equal(expected, Kleene.Of(value));
        Assert.Equal(expected, Kleene.Of(Reported<bool>.Known(value)));
    }

    [Fact]
    public void Of_AbsentBoolean_IsFalse() => Assert.Equal(F, Kleene.Of(Reported<bool>.Absent));

    [Fact]
    public void Of_UnknownBoolean_IsUnknown() => Assert.Equal(U, Kleene.Of(Reported<bool>.Unknown));

    [Fact]
    public void Truth_Default_IsUnknown() => Assert.Equal(U, default);
}
