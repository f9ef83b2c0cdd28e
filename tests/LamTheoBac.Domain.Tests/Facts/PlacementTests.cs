using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

/// <summary>Where a person is counted (RULES.md section 5, roll-up; DATA.md, successions.csv), as of 2017-06-30.</summary>
public sealed class PlacementTests
{
    [Theory]
    [InlineData("cell, primary", "cell")]
    [InlineData("cell, workplace", "cell")]
    [InlineData("other, workplace; cell, primary", "cell")]
    [InlineData("cell, temporary; other, workplace", "other")]
    [InlineData("cell, primary, 2010-01-01, 2017-06-30; other, primary, 2017-06-30", "other")]
    [InlineData("cell, primary, 2010-01-01, 2017-07-01; other, primary, 2017-07-01", "cell")]
    [InlineData("cell, primary, 2010-01-01, 2017-06-30; other, workplace", "other")]
    public void Place_Assignments_IsThePrimaryElseTheWorkplace(string assignments, string expected) => Assert.Equal(expected, With(assignments).Ask("p", "organization.id"));

    [Theory]
    [InlineData("")]
    [InlineData("cell, temporary")]
    [InlineData("cell, primary, 2017-07-01")]
    public void Place_NoPrimaryAndNoWorkplace_IsNowhere(string assignments) => Assert.Equal(UnplacedReason.NoAssignment, ReasonOf(With(assignments)));

    [Theory]
    [InlineData("gone > cell", "cell")]
    [InlineData("gone > mid; mid > cell", "cell")]
    [InlineData("gone > cell; gone > cell @ 2016-01-01", "cell")]
    [InlineData("gone > cell; gone > other @ 2017-07-01", "cell")]
    [InlineData("cell > other; gone > cell", "cell")]
    public void Place_OrganizationIsGone_FollowsItsOnlySuccessor(string successions, string expected) => Assert.Equal(expected, With("gone, primary", successions).Ask("p", "organization.id"));

    [Theory]
    [InlineData("", UnplacedReason.NoSuccessor)]
    [InlineData("gone > cell @ 2017-07-01", UnplacedReason.NoSuccessor)]
    [InlineData("gone > mid", UnplacedReason.NoSuccessor)]
    [InlineData("gone > cell; gone > other", UnplacedReason.SeveralSuccessors)]
    [InlineData("gone > mid; mid > cell; mid > other", UnplacedReason.SeveralSuccessors)]
    [InlineData("gone > gone", UnplacedReason.CircularSuccession)]
    [InlineData("gone > mid; mid > gone", UnplacedReason.CircularSuccession)]
    public void Place_NoOnlySuccessor_IsNowhereForAReason(string successions, UnplacedReason expected)
    {
        Assert.Equal(expected, ReasonOf(With("gone, primary", successions)));
        Assert.Equal(expected, ReasonOf(With("gone, primary; cell, workplace", successions)));
    }

    [Fact]
    public void Place_SuccessionOnTheDay_HasHappened() => Assert.Equal("cell", With("gone, primary", "gone > cell @ 2017-06-30").Ask("p", "organization.id"));

    [Fact]
    public void JoinedOn_Succession_IsTheStartOfTheAssignmentItself() => Assert.Equal("2012-03-04", With("gone, primary, 2012-03-04", "gone > cell").Ask("p", "joined-on"));

    [Theory]
    [InlineData("organization.id")]
    [InlineData("organization.level")]
    [InlineData("organization.kind")]
    [InlineData("parent.level")]
    [InlineData("joined-on")]
    public void Attributes_PersonWithoutAPlace_AreAbsent(string attribute) => Assert.Equal("", With("").Ask("p", attribute));

    [Fact]
    public void Unplaced_Snapshot_NamesEverybodyInTheOrderOfTheRegister()
    {
        var snapshot = (Contents with { People = [.. new[] { "z", "p", "a" }.Select(id => Person.Of(PersonId.From(id)))] }).Snapshot();
        Assert.Equal([(PersonId.From("z"), UnplacedReason.NoAssignment), (PersonId.From("a"), UnplacedReason.NoAssignment)], snapshot.Unplaced);
        Assert.Equal([PersonId.From("p")], snapshot.PlacedPersons.Select(person => PersonId.From(person.Id.Text)));
    }

    [Fact]
    public void PlacedPersons_Snapshot_AreInTreeOrderThenById()
    {
        var snapshot = (Contents with
        {
            People = [.. new[] { "b", "z", "a", "p" }.Select(id => Person.Of(PersonId.From(id)))],
            Assignments = [Assign("b", "other"), Assign("z", "root"), Assign("a", "other"), Assign("p", "cell")],
        }).Snapshot();
        Assert.Equal(["z", "p", "a", "b"], snapshot.PlacedPersons.Select(person => person.Id.Text));
        Assert.Equal([0, 1, 1, 2, 4], snapshot.PersonStarts.ToArray());
    }

    private static RegisterContents With(string assignments, string successions = "") => Contents with
    {
        Organizations =
        [
            .. Contents.Organizations,
            .. new[] { "gone", "mid" }.Select(id => OrganizationPeriod.Of(Id(id), Validity.Between(Day("2010-01-01"), Day("2016-01-01")), id, OrganizationLevel.Cell, parent: Id("committee"))),
        ],
        Assignments = [.. Rows(assignments, 4).Select(row => Assign("p", row[0], LamTheoBac.Domain.Values.Words<AssignmentRole>.TryParse(row[1])!.Value, Validity.Between(DayOrNull(row[2]) ?? Day("2010-01-01"), DayOrNull(row[3]))))],
        Successions = [.. successions.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Succession)],
    };

    private static Succession Succession(string text)
    {
        var parts = text.Split('>', '@').Select(part => part.Trim()).ToArray();
        return LamTheoBac.Domain.Organizations.Succession.Of(parts.Length > 2 ? Day(parts[2]) : Day("2016-01-01"), Id(parts[0]), Id(parts[1]));
    }

    private static UnplacedReason? ReasonOf(RegisterContents contents) => contents.Snapshot().Find(PersonId.From("p"))!.Unplaced;
}
