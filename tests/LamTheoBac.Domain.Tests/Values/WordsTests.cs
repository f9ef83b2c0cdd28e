using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests;

public sealed class WordsTests
{
    [Fact]
    public void All_Levels_AreTheWordsOfTheData() => Assert.Equal(
        ["central", "province", "district", "commune", "grassroots-committee", "grassroots-cell", "branch-committee", "subordinate-committee", "cell", "group"],
        Words<OrganizationLevel>.All);

    [Fact]
    public void All_Kinds_AreTheWordsOfTheData() => Assert.Equal(
        ["territorial", "agency", "public-service-unit", "enterprise", "armed-forces", "residential"], Words<OrganizationKind>.All);

    [Fact]
    public void All_Ratings_AreTheWordsOfTheData() => Assert.Equal(["excellent", "good", "fulfilled", "unfulfilled"], Words<QualityRating>.All);

    [Fact]
    public void All_Topics_AreTheWordsOfTheData() => Assert.Equal(
        ["plans", "pledges", "reviews", "study", "indicators", "standards", "shortcomings", "issues", "inspections"], Words<ReturnTopic>.All);

    [Fact]
    public void All_RolesAndStatuses_AreTheWordsOfTheData()
    {
        Assert.Equal(["primary", "temporary", "workplace"], Words<AssignmentRole>.All);
        Assert.Equal(["probationary", "official"], Words<MembershipStatus>.All);
    }

    [Fact]
    public void TryParse_WordOfAValue_GivesTheValueBack() =>
        Assert.All(Enum.GetValues<OrganizationLevel>(), level => Assert.Equal(level, Words<OrganizationLevel>.TryParse(Words<OrganizationLevel>.Of(level))));

    [Theory]
    [InlineData("Cell")]
    [InlineData("grassrootscell")]
    [InlineData("cell ")]
    [InlineData("")]
    [InlineData("9")]
    public void TryParse_AnythingElse_IsNull(string word) => Assert.Null(Words<OrganizationLevel>.TryParse(word));

    [Fact]
    public void Of_ValueOutsideTheEnum_Throws() => Assert.Throws<KeyNotFoundException>(() => Words<OrganizationLevel>.Of(default));
}
