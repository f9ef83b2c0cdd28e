using System.Text;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

/// <summary>Reviews, study sessions and returns, of persons and organizations alike (DATA.md, attributes).</summary>
public sealed class SubjectFactTests
{
    [Theory]
    [InlineData("", "untracked", "0", "", "")]
    [InlineData("", "in", "0", "", "")]
    [InlineData("", "missing", "?", "?", "?")]
    [InlineData("2017-05-01, good", "in", "1", "good", "2017-05-01")]
    [InlineData("2017-05-01, good", "missing", "?", "good", "2017-05-01")]
    [InlineData("2017-06-30, good", "in", "1", "good", "2017-06-30")]
    [InlineData("2017-07-01, good", "in", "0", "", "")]
    [InlineData("2017-07-01, good", "missing", "?", "?", "?")]
    [InlineData("2017-05-01, good; 2017-06-01, fulfilled", "in", "2", "fulfilled", "2017-06-01")]
    [InlineData("2017-06-01, fulfilled; 2017-05-01, good", "in", "2", "fulfilled", "2017-06-01")]
    [InlineData("2017-06-01, fulfilled; 2017-06-01, good", "in", "2", "good", "2017-06-01")]
    [InlineData("2017-05-01, good; 2017-06-01", "in", "2", "", "2017-06-01")]
    [InlineData("2017-05-01, good; 2017-06-01", "missing", "?", "", "2017-06-01")]
    [InlineData("2017-05-01, good; 2017-06-01, ?", "in", "2", "?", "2017-06-01")]
    [InlineData("2017-05-01, good; 2017-07-01, excellent", "in", "1", "good", "2017-05-01")]
    public void Reviews_Rows_AreCountedAndTheLatestRates(string rows, string returns, string count, string rating, string on)
    {
        foreach (var subject in new[] { "p", "cell" })
        {
            var reviews = Contents with { Reviews = [.. Rows(rows, 2).Select(row => SelfReviewRecord.Of(SubjectId.From(subject), Cycle, Day(row[0]), Report(row[1], word => Words<QualityRating>.TryParse(word)!.Value)))] };
            var facts = reviews.WithReturns(returns).Snapshot();
            Assert.Equal((count, rating, on), (facts.Ask(subject, "review.count"), facts.Ask(subject, "review.rating"), facts.Ask(subject, "review.on")));
        }
    }

    [Theory]
    [InlineData("", "untracked", "0", "0")]
    [InlineData("", "in", "0", "0")]
    [InlineData("", "missing", "?", "?")]
    [InlineData("2017-05-01; 2017-05-01; 2017-06-30; 2017-07-01", "in", "3", "0")]
    [InlineData("2017-05-01, land", "missing", "?", "?")]
    [InlineData("2017-05-01, land; 2017-06-30, land; 2017-06-30, Land; 2017-06-30", "in", "4", "2")]
    [InlineData("2017-05-01, land; 2017-07-01, water", "untracked", "1", "1")]
    public void Study_Rows_AreCountedAndTheirTopicsOnce(string rows, string returns, string count, string topics)
    {
        foreach (var subject in new[] { "p", "cell" })
        {
            var sessions = Contents with { StudySessions = [.. Rows(rows, 2).Select(row => StudySession.Of(SubjectId.From(subject), Cycle, row[1], Day(row[0])))] };
            var facts = sessions.WithReturns(returns).Snapshot();
            Assert.Equal((count, topics), (facts.Ask(subject, "study.count"), facts.Ask(subject, "study.topics")));
        }
    }

    [Fact]
    public void StudyTopics_OneTopicInTwoNormalForms_IsOne()
    {
        StudySession Of(NormalizationForm form) => StudySession.Of(SubjectId.From("p"), Cycle, "đất đai".Normalize(form), AsOf);
        Assert.Equal("1", (Contents with { StudySessions = [Of(NormalizationForm.FormC), Of(NormalizationForm.FormD)] }).Ask("p", "study.topics"));
    }

    [Fact]
    public void StudyTopics_NoTopicGiven_IsNone() =>
        Assert.Equal("0", (Contents with { StudySessions = [StudySession.Of(SubjectId.From("p"), Cycle, null, AsOf)] }).Ask("p", "study.topics"));

    [Fact]
    public void ReviewsAndStudy_OtherCycle_DoNotCount()
    {
        var contents = Contents with
        {
            Reviews = [SelfReviewRecord.Of(SubjectId.From("p"), CycleId.From("2016"), Day("2017-01-10"))],
            StudySessions = [StudySession.Of(SubjectId.From("p"), CycleId.From("2016"), "land", Day("2017-01-10"))],
        };
        Assert.Equal(["0", "", "0", "0"], new[] { "review.count", "review.on", "study.count", "study.topics" }.Select(attribute => contents.Ask("p", attribute)));
        Assert.Equal("1", contents.Snapshot(cycle: "2016").Ask("p", "review.count"));
    }

    [Theory]
    [InlineData("cell", "2017", ReturnTopic.Study, "2017-06-30", "0")]
    [InlineData("committee", "2017", ReturnTopic.Study, "2017-06-30", "0")]
    [InlineData("root", "2017", ReturnTopic.Study, "2010-01-01", "0")]
    [InlineData("cell", "2017", ReturnTopic.Study, "2017-07-01", "?")]
    [InlineData("cell", "2018", ReturnTopic.Study, "2017-06-30", "?")]
    [InlineData("cell", "2017", ReturnTopic.Plans, "2017-06-30", "?")]
    [InlineData("other", "2017", ReturnTopic.Study, "2017-06-30", "?")]
    public void Return_OfTheOrganizationOrASuperior_MakesItsSubtreeKnown(string organization, string cycle, ReturnTopic topic, string receivedOn, string expected)
    {
        var contents = Contents with { Returns = [SubmittedReturn.Of(Id(organization), CycleId.From(cycle), topic, Day(receivedOn))] };
        Assert.Equal((expected, expected), (contents.Ask("p", "study.count"), contents.Ask("cell", "study.count")));
    }

    [Fact]
    public void Return_OfASubordinate_DoesNotSpeakForItsSuperior()
    {
        var contents = Contents with { Returns = [SubmittedReturn.Of(Id("cell"), Cycle, ReturnTopic.Study, AsOf)] };
        Assert.Equal(("?", "?"), (contents.Ask("committee", "study.count"), contents.Ask("root", "study.count")));
    }

    [Fact]
    public void Return_EachTopic_MakesOnlyItsOwnAttributesKnown()
    {
        string[] all = ["plan.registered", "pledge.signed", "review.count", "study.count", "indicators.reviewed", "standards.issued", "shortcomings.carried", "issues.raised", "inspected"];
        foreach (var (topic, index) in Enum.GetValues<ReturnTopic>().Select((topic, index) => (topic, index)))
        {
            var facts = (Contents with { Returns = [SubmittedReturn.Of(Id("cell"), Cycle, topic, AsOf)] }).Snapshot();
            Assert.Equal([all[index]], all.Where(attribute => facts.Ask("cell", attribute) != "?"));
        }
    }

    [Fact]
    public void Parent_RootCellAndPerson_IsTheSuperiorOfTheOrganization()
    {
        Assert.Equal("grassroots-committee", Contents.Ask("cell", "parent.level"));
        Assert.Equal("grassroots-committee", Contents.Ask("p", "parent.level"));
        Assert.Equal("", Contents.Ask("root", "parent.level"));
        Assert.Equal("", Contents.Ask("cell", "parent.kind"));
    }
}
