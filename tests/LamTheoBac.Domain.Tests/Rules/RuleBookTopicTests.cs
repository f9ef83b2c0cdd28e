using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class RuleBookTopicTests
{
    [Theory]
    [InlineData("plan.registered", ReturnTopic.Plans)]
    [InlineData("party-member and (suspended or pledge.signed) and plan.registered", ReturnTopic.Pledges)]
    [InlineData("not counted", ReturnTopic.Reviews)]
    [InlineData("twice or study.count >= 1", ReturnTopic.Reviews)]
    [InlineData("own and known(study.count)", ReturnTopic.Study)]
    public void TopicOf_Met_IsThatOfTheFirstAttributeWithOne(string met, ReturnTopic? expected)
    {
        var book = Given.Book($"rule book x\nattribute own of person boolean\ndefine twice: counted and counted\ndefine counted: own or review.count >= 1\nmeasure m of person\n  population party-member\n  met {met}\n");
        Assert.Equal(expected, book.TopicOf(book.Measures[0]));
    }

    [Theory]
    [InlineData("party-member", null)]
    [InlineData("party-member and plan.due-on <= as-of", ReturnTopic.Plans)]
    public void TopicOf_MetWithoutATopic_IsThatOfTheRestOfTheMeasure(string population, ReturnTopic? expected)
    {
        var book = Given.Book($"rule book x\nattribute own of person boolean\nmeasure m of person\n  population {population}\n  met own or true\n");
        Assert.Equal(expected, book.TopicOf(book.Measures[0]));
    }
}
