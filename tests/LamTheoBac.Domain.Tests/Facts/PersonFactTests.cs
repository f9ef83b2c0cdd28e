using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

/// <summary>The table "Of a person" of DATA.md, as of 2017-06-30.</summary>
public sealed class PersonFactTests
{
    [Theory]
    [InlineData("", "false", "false", "false", "")]
    [InlineData("official, 2010-01-01", "true", "true", "false", "2010-01-01")]
    [InlineData("probationary, 2017-06-30", "true", "false", "true", "2017-06-30")]
    [InlineData("probationary, 2017-07-01", "false", "false", "false", "")]
    [InlineData("official, 2010-01-01, 2017-06-30", "false", "false", "false", "2010-01-01")]
    [InlineData("official, 2016-05-01; probationary, 2015-05-01, 2016-05-01", "true", "true", "false", "2015-05-01")]
    [InlineData("official, 2010-01-01, 2017-07-01; official, 2018-01-01", "true", "true", "false", "2010-01-01")]
    public void Membership_Rows_HoldOnTheDay(string rows, string member, string official, string probationary, string since)
    {
        var contents = Contents with { Memberships = [.. Rows(rows, 3).Select(row => Membership.Of(P, Words<MembershipStatus>.TryParse(row[0])!.Value, Validity.Between(Day(row[1]), DayOrNull(row[2]))))] };
        var facts = contents.Snapshot();
        Assert.Equal([member, official, probationary, since], new[] { "party-member", "official-member", "probationary", "member-since" }.Select(attribute => facts.Ask("p", attribute)));
    }

    [Theory]
    [InlineData(null, "false", "false", "false", "false")]
    [InlineData(PersonCategories.None, "false", "false", "false", "false")]
    [InlineData(PersonCategories.Cadre | PersonCategories.Worker, "true", "false", "false", "true")]
    [InlineData(PersonCategories.CivilServant, "false", "true", "false", "false")]
    [InlineData(PersonCategories.PublicEmployee, "false", "false", "true", "false")]
    public void Categories_Set_AreEachKnown(PersonCategories? categories, string cadre, string civilServant, string publicEmployee, string worker) => Assert.Equal(
        [cadre, civilServant, publicEmployee, worker], Categories(categories is { } some ? Reported<PersonCategories>.Known(some) : Reported<PersonCategories>.Absent));

    [Fact]
    public void Categories_Unknown_AreAllUnknown() => Assert.Equal(["?", "?", "?", "?"], Categories(Reported<PersonCategories>.Unknown));

    [Theory]
    [InlineData("2017-06-30", "", "true")]
    [InlineData("2017-07-01", "", "false")]
    [InlineData("2010-01-01", "2017-06-30", "false")]
    [InlineData("2010-01-01", "2017-07-01", "true")]
    [InlineData("2017-06-30", "2017-06-30", "false")]
    public void ExemptSuspendedElsewhere_Interval_HoldsHalfOpen(string from, string to, string expected)
    {
        var during = Validity.Between(Day(from), DayOrNull(to));
        Assert.Equal(expected, (Contents with { Exemptions = [Exemption.Of(P, during, ExemptionReason.Age)] }).Ask("p", "exempt-from-activities"));
        Assert.Equal(expected, (Contents with { Suspensions = [Suspension.Of(P, during)] }).Ask("p", "suspended"));
        Assert.Equal(expected, (Contents with { Assignments = [Assign("p", "cell"), Assign("p", "other", AssignmentRole.Temporary, during)] }).Ask("p", "temporarily-elsewhere"));
    }

    [Fact]
    public void ExemptAndElsewhere_AtOnce_AreBothTrue()
    {
        var contents = Contents with { Exemptions = [Exemption.Of(P, Always, ExemptionReason.Health), Exemption.Of(P, Always, ExemptionReason.Age)], Assignments = [Assign("p", "cell"), Assign("p", "other", AssignmentRole.Temporary)] };
        Assert.Equal(("true", "true"), (contents.Ask("p", "exempt-from-activities"), contents.Ask("p", "temporarily-elsewhere")));
        Assert.Equal("cell", contents.Ask("p", "organization.id"));
    }

    private static PersonId P => PersonId.From("p");

    private static IEnumerable<string> Categories(Reported<PersonCategories> categories)
    {
        var facts = (Contents with { People = [Person.Of(P, categories)] }).Snapshot();
        return new[] { "cadre", "civil-servant", "public-employee", "worker" }.Select(attribute => facts.Ask("p", attribute));
    }
}
