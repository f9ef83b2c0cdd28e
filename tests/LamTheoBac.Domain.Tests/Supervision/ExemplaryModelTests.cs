using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Supervision.ExemplaryModelLife;

namespace LamTheoBac.Domain.Tests.Supervision;

public sealed class ExemplaryModelTests
{
    [Theory]
    [InlineData("2017-05-18", false, false)]
    [InlineData("2017-05-19", true, true)]
    [InlineData("2018-01-31", true, true)]
    [InlineData("2018-02-01", true, false)]
    public void IsRecognisedOn_Day_IsAsItWasThen(string day, bool recognised, bool withdrawn)
    {
        Assert.False(Nominated.IsRecognisedOn(Records.Day(day)));
        Assert.Equal(recognised, Recognised.IsRecognisedOn(Records.Day(day)));
        Assert.Equal(withdrawn, Withdrawn.IsRecognisedOn(Records.Day(day)));
        Assert.False(Nominated.Withdraw(WithdrawnOn).Taken().IsRecognisedOn(Records.Day(day)));
    }

    [Fact]
    public void Withdraw_Recognised_KeepsWhoRecognised()
    {
        Assert.Equal(Superior, Withdrawn.Recognised?.RecognisedBy);
        Assert.Null(Nominated.Withdraw(WithdrawnOn).Taken().Recognised);
    }

    [Fact]
    public void Of_Default_Throws()
    {
        var (person, field, unit) = (PersonId.From("p1"), ExemplaryField.From("x"), OrganizationId.From("BK"));
        Assert.ThrowsAny<ArgumentException>(() => NominatedModel.Of(default, field, unit, NominatedOn));
        Assert.ThrowsAny<ArgumentException>(() => NominatedModel.Of(person, default, unit, NominatedOn));
        Assert.ThrowsAny<ArgumentException>(() => NominatedModel.Of(person, field, default, NominatedOn));
        Assert.ThrowsAny<ArgumentException>(() => Nominated.Recognise(default, NominatedOn));
    }
}
