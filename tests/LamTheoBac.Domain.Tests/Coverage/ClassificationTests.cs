using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>RULES.md section 4, line by line: T, F and ? for population, two exclusions, met and two exceptions.</summary>
public sealed class ClassificationTests
{
    private const string Clauses = """

        attribute p of person boolean
        attribute x1 of person boolean
        attribute x2 of person boolean
        attribute m of person boolean
        attribute e1 of person boolean
        attribute e2 of person boolean
        measure it of person
          population p
          exclude x1 because "first"
          exclude x2 because "second"
          met m
          except e1
          except e2
        """;

    [Theory]
    [InlineData("F TT TTT", Outcome.Outside, 1)]
    [InlineData("? TT TTT", Outcome.Undetermined, 2)]
    [InlineData("T TF TFF", Outcome.Excluded, 3)]
    [InlineData("T ?T FFF", Outcome.Excluded, 3)]
    [InlineData("T ?F TTT", Outcome.Undetermined, 4)]
    [InlineData("T FF TTT", Outcome.Met, 5)]
    [InlineData("T FF T??", Outcome.Met, 5)]
    [InlineData("T FF ?TT", Outcome.Undetermined, 6)]
    [InlineData("T FF F?T", Outcome.Excepted, 7)]
    [InlineData("T FF FF?", Outcome.Undetermined, 8)]
    [InlineData("T FF FFF", Outcome.NotMet, 9)]
    public void Open_EachLine_Decides(string truths, Outcome outcome, int line) => Check("", truths, outcome, line);

    [Theory]
    [InlineData("? TT TTT", Outcome.Outside, 1)]
    [InlineData("T ?F TTT", Outcome.Met, 5)]
    [InlineData("T ?? ?TT", Outcome.Excepted, 7)]
    [InlineData("T ?? ???", Outcome.NotMet, 9)]
    [InlineData("T ?T ???", Outcome.Excluded, 3)]
    public void UnknownCountsAsNo_UnknownAtTheBoundary_IsNo(string truths, Outcome outcome, int line) => Check("unknown counts as no", truths, outcome, line);

    [Fact]
    public void UnknownCountsAsNo_UnknownInsideACriterion_StaysUnknownUntilTheBoundary()
    {
        var book = Given.Book("""
            rule book closed
              unknown counts as no
              attribute u of person boolean
            measure it of person
              population true
              met not u
            """);
        Assert.Equal(1, Given.Report(book, RegisterOf(book, ("u", '?')))[OrganizationId.From("cell"), "it"].NotMet);
    }

    [Fact]
    public void ExcludedBy_EarlierUnknownLaterTrue_CountsUnderTheFirstThatIsTrue()
    {
        var book = Given.Book("rule book it" + Clauses);
        var report = Given.Report(book, RegisterOf(book, ("p", 'T'), ("x1", '?'), ("x2", 'T')));
        Assert.Equal([0L, 1L], report[OrganizationId.From("cell"), "it"].ExcludedBy);
        Assert.Equal("second", report.Explain(PersonId.From("person"), "it").Reason!.Because);
    }

    private static void Check(string header, string truths, Outcome outcome, int line)
    {
        var book = Given.Book("rule book it\n" + header + Clauses);
        var values = truths.Replace(" ", "", StringComparison.Ordinal);
        var report = Given.Report(book, RegisterOf(book, [.. new[] { "p", "x1", "x2", "m", "e1", "e2" }.Zip(values)]));
        var explanation = report.Explain(PersonId.From("person"), "it");
        Assert.Equal((outcome, line), (explanation.Outcome, explanation.Line));
        var tally = report[OrganizationId.From("cell"), "it"].Tally;
        Assert.Equal(outcome == Outcome.Outside ? 0 : 1, tally.Population);
        Assert.Equal(outcome == Outcome.Outside ? [] : [PersonId.From("person")], report.Subjects(OrganizationId.From("cell"), "it", outcome));
    }

    private static Register RegisterOf(RuleBook book, params (string Attribute, char Truth)[] facts) => Given.Register(new RegisterContents
    {
        Organizations = [Given.Organization("cell")],
        People = [Person.Of(PersonId.From("person"))],
        Assignments = [Given.Primary("person", "cell")],
        DeclaredAttributes = book.Attributes,
        Facts = [.. facts.Select(fact => RecordedFact.Of(
            PersonId.From("person"), AttributeName.From(fact.Attribute), fact.Truth == '?' ? AttributeValue.Unknown : AttributeValue.Of(fact.Truth == 'T')))],
    });
}
