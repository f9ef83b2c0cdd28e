using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

public sealed class AttributeCatalogueTests
{
    private static readonly string[] Shared =
    [
        "plan.registered boolean", "plan.registered-on date", "plan.approved boolean", "plan.approved-on date", "plan.due-on date",
        "pledge.signed boolean", "pledge.signed-on date", "pledge.due-on date",
        "review.count integer", "review.rating symbol", "review.on date", "review.due-on date", "study.count integer", "study.topics integer", "study.due-on date",
        "parent.level symbol", "parent.kind symbol",
    ];

    [Fact]
    public void Standard_Person_IsTheTableOfTheData() => Assert.Equal(
        new[]
        {
            "party-member boolean", "official-member boolean", "probationary boolean", "cadre boolean", "civil-servant boolean", "public-employee boolean", "worker boolean",
            "exempt-from-activities boolean", "suspended boolean", "temporarily-elsewhere boolean", "member-since date", "joined-on date",
            "organization.level symbol", "organization.kind symbol", "organization.id id",
        }.Concat(Shared).Order(StringComparer.Ordinal),
        NamesOf(SubjectBasis.Person));

    [Fact]
    public void Standard_Organization_IsTheTableOfTheData() => Assert.Equal(
        new[]
        {
            "level symbol", "kind symbol", "id id", "members.count integer", "members.official integer", "indicators.reviewed boolean", "indicators.examined integer", "indicators.found integer",
            "indicators.remedied integer", "standards.issued boolean", "standards.adapted boolean", "shortcomings.carried integer", "shortcomings.planned integer", "shortcomings.resolved integer",
            "issues.raised integer", "issues.resolved integer", "issues.open integer", "inspected boolean", "supervised boolean", "inspections.planned integer", "inspections.done integer",
        }.Concat(Shared).Order(StringComparer.Ordinal),
        NamesOf(SubjectBasis.Organization));

    [Theory]
    [InlineData(ReturnTopic.Plans, "plan.registered", "plan.registered-on", "plan.approved", "plan.approved-on", "plan.due-on")]
    [InlineData(ReturnTopic.Pledges, "pledge.signed", "pledge.signed-on", "pledge.due-on")]
    [InlineData(ReturnTopic.Reviews, "review.count", "review.rating", "review.on", "review.due-on")]
    [InlineData(ReturnTopic.Study, "study.count", "study.topics", "study.due-on")]
    [InlineData(null, "parent.level", "parent.kind")]
    public void TopicOf_SharedAttributes_IsTheSameForBothBases(ReturnTopic? topic, params string[] names)
    {
        foreach (var basis in Enum.GetValues<SubjectBasis>()) Assert.Equal(names.Order(StringComparer.Ordinal), NamesAbout(topic, basis).Intersect(SharedNames));
    }

    [Theory]
    [InlineData(ReturnTopic.Indicators, "indicators.reviewed", "indicators.examined", "indicators.found", "indicators.remedied")]
    [InlineData(ReturnTopic.Standards, "standards.issued", "standards.adapted")]
    [InlineData(ReturnTopic.Shortcomings, "shortcomings.carried", "shortcomings.planned", "shortcomings.resolved")]
    [InlineData(ReturnTopic.Issues, "issues.raised", "issues.resolved", "issues.open")]
    [InlineData(ReturnTopic.Inspections, "inspected", "supervised", "inspections.planned", "inspections.done")]
    [InlineData(null, "level", "kind", "id", "members.count", "members.official")]
    public void TopicOf_AttributesOfAnOrganization_IsThatOfTheirReturn(ReturnTopic? topic, params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), NamesAbout(topic, SubjectBasis.Organization).Except(SharedNames));

    [Fact]
    public void TopicOf_AttributesOfAPersonAlone_IsNone() => Assert.All(
        AttributeCatalogue.Standard.Declarations.Where(declaration => declaration.Basis == SubjectBasis.Person).ExceptBy(SharedNames, declaration => declaration.Name.Text),
        declaration => Assert.Null(AttributeCatalogue.Standard.TopicOf(SubjectBasis.Person, declaration.Name)));

    [Fact]
    public void TopicOf_HostAttributeOrNone_IsNone()
    {
        var catalogue = AttributeCatalogue.Standard.With(HostAttribute.Boolean("plan.public", (PersonFacts _) => default));
        Assert.Null(catalogue.TopicOf(SubjectBasis.Person, AttributeName.From("plan.public")));
        Assert.Null(catalogue.TopicOf(SubjectBasis.Person, AttributeName.From("inspected")));
    }

    [Fact]
    public void With_HostAttributes_AreReadLikeTheOthers()
    {
        var catalogue = AttributeCatalogue.Standard.With(
            HostAttribute.Boolean("is-p", (PersonFacts person) => Reported<bool>.Known(person.Id.Text == "p")),
            HostAttribute.Integer("depth", (OrganizationFacts organization) => Reported<long>.Known(organization.Snapshot.Tree.DepthOf(2))),
            HostAttribute.Date("nothing", (PersonFacts _) => Reported<LocalDate>.Absent),
            HostAttribute.Symbol("mood", ["good", "bad"], (PersonFacts _) => Reported<string>.Known("good")),
            HostAttribute.Symbol("mood", ["calm"], (OrganizationFacts _) => Reported<string>.Unknown));
        var facts = Contents.Snapshot();
        Assert.Equal(
            ["true", "2", "", "good", "?"],
            new[] { facts.Ask("p", "is-p", catalogue), facts.Ask("cell", "depth", catalogue), facts.Ask("p", "nothing", catalogue), facts.Ask("p", "mood", catalogue), facts.Ask("cell", "mood", catalogue) });
        Assert.Equal(["calm"], catalogue.Find(SubjectBasis.Organization, AttributeName.From("mood"))?.Symbols);
        Assert.Null(AttributeCatalogue.Standard.Find(SubjectBasis.Person, AttributeName.From("mood")));
    }

    [Fact]
    public void With_SymbolOutsideItsList_ThrowsWhenItIsRead()
    {
        var catalogue = AttributeCatalogue.Standard.With(HostAttribute.Symbol("mood", ["good"], (PersonFacts _) => Reported<string>.Known("odd")));
        Assert.Throws<InvalidOperationException>(() => Contents.Snapshot().Ask("p", "mood", catalogue));
    }

    [Fact]
    public void With_NameThatIsTaken_Throws()
    {
        Assert.Throws<ArgumentException>(() => AttributeCatalogue.Standard.With(HostAttribute.Boolean("cadre", (PersonFacts _) => default)));
        Assert.Throws<ArgumentException>(() => AttributeCatalogue.Standard.WithDeclared([AttributeDeclaration.Of(AttributeName.From("level"), SubjectBasis.Organization, AttributeType.Integer)]));
        Assert.NotNull(AttributeCatalogue.Standard.With(HostAttribute.Boolean("cadre", (OrganizationFacts _) => default)));
    }

    [Fact]
    public void WithDeclared_RecordedFacts_AreReadAndAbsentWithoutARow()
    {
        var done = AttributeDeclaration.Of(AttributeName.From("done"), SubjectBasis.Person, AttributeType.Boolean);
        var catalogue = AttributeCatalogue.Standard.WithDeclared([done]);
        var people = Contents with { DeclaredAttributes = [done], Returns = [] };
        Assert.Equal("", people.Snapshot().Ask("p", "done", catalogue));
        Assert.Equal("true", (people with { Facts = [RecordedFact.Of(PersonId.From("p"), done.Name, AttributeValue.Of(true))] }).Snapshot().Ask("p", "done", catalogue));
        Assert.Equal("?", (people with { Facts = [RecordedFact.Of(PersonId.From("p"), done.Name, AttributeValue.Unknown)] }).Snapshot().Ask("p", "done", catalogue));
    }

    [Fact]
    public void OfSymbol_NoWordsOrOneTwiceOrAnOddOne_Throws()
    {
        AttributeDeclaration Of(params string[] words) => AttributeDeclaration.OfSymbol(AttributeName.From("a"), SubjectBasis.Person, words);
        Assert.ThrowsAny<ArgumentException>(() => Of());
        Assert.ThrowsAny<ArgumentException>(() => Of("a", "a"));
        Assert.ThrowsAny<ArgumentException>(() => Of("Đ"));
        Assert.ThrowsAny<ArgumentException>(() => AttributeDeclaration.Of(AttributeName.From("a"), SubjectBasis.Person, AttributeType.Symbol));
    }

    [Theory]
    [InlineData("2017-12-31", 17531)]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("9999-12-31", 2932896)]
    public void Of_Date_IsTheNumberOfDaysAndBack(string day, int number)
    {
        Assert.Equal(number, AttributeValue.Of(Day(day)).Number);
        Assert.Equal(day, AttributeValue.Of(Day(day)).ToString());
    }

    [Fact]
    public void Find_Snapshot_KnowsThoseOfTheDayOnly()
    {
        var snapshot = Contents.Snapshot();
        Assert.Null(snapshot.Find(PersonId.From("nobody")));
        Assert.Null(snapshot.Find(Id("nowhere")));
        Assert.Null(Contents.Snapshot(asOf: "2009-12-31").Find(Id("cell")));
    }

    private static IReadOnlyList<string> SharedNames { get; } = [.. Shared.Select(row => row.Split(' ')[0])];

    private static IEnumerable<string> NamesAbout(ReturnTopic? topic, SubjectBasis basis) => AttributeCatalogue.Standard.Declarations
        .Where(declaration => declaration.Basis == basis && AttributeCatalogue.Standard.TopicOf(basis, declaration.Name) == topic)
        .Select(declaration => declaration.Name.Text).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(SubjectBasis basis) => AttributeCatalogue.Standard.Declarations
        .Where(declaration => declaration.Basis == basis).Select(declaration => $"{declaration.Name} {Words<AttributeType>.Of(declaration.Type)}").Order(StringComparer.Ordinal);
}
