using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Json;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Json;

public sealed class ReportJsonTests
{
    private static readonly RuleBook Book = Given.Book("""
        rule book shape
        measure placed of person
          population true
          met cadre
          target 97.5%
        measure cells of organization
          population level = cell
          met true
        """);

    private static readonly CoverageReport Report = Given.Report(Book, Given.Register(new()
    {
        Organizations = [Given.Organization("Đ", OrganizationLevel.GrassrootsCommittee), Given.Organization("c", parent: "Đ")],
        People = [.. Enumerable.Range(0, 3).Select(person => Person.Of(PersonId.From($"p{person}"), Reported<PersonCategories>.Known(person == 0 ? PersonCategories.Cadre : PersonCategories.None))), Person.Of(PersonId.From("q"))],
        Assignments = [.. Enumerable.Range(0, 3).Select(person => Given.Primary($"p{person}", "c"))],
    }));

    private static readonly JsonSerializerOptions HostsOwn = new()
    {
        TypeInfoResolver = DomainJson.Resolver,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        NumberHandling = JsonNumberHandling.WriteAsString,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const string Expected =
        """{"ruleBook":"shape","cycle":"2017","asOf":"2017-12-31","unplaced":1,"measures":[{"id":"placed","of":"person","target":97.5,"nodes":[""" +
        """{"organization":"Đ","population":3,"excluded":0,"excepted":0,"met":1,"notMet":2,"undetermined":0,"denominator":3,"percentage":"33.3","lower":"33.3","upper":"33.3","target":"missed","shortfall":2},""" +
        """{"organization":"c","population":3,"excluded":0,"excepted":0,"met":1,"notMet":2,"undetermined":0,"denominator":3,"percentage":"33.3","lower":"33.3","upper":"33.3","target":"missed","shortfall":2}]},""" +
        """{"id":"cells","of":"organization","target":null,"nodes":[""" +
        """{"organization":"Đ","population":1,"excluded":0,"excepted":0,"met":1,"notMet":0,"undetermined":0,"denominator":1,"percentage":"100","lower":"100","upper":"100","target":null,"shortfall":null},""" +
        """{"organization":"c","population":1,"excluded":0,"excepted":0,"met":1,"notMet":0,"undetermined":0,"denominator":1,"percentage":"100","lower":"100","upper":"100","target":null,"shortfall":null}]}]}""";

    [Fact]
    public void Of_Report_HasTheKeysOfTheContractInTheirOrder() => Assert.Equal(Expected, JsonSerializer.Serialize(ReportJson.Of(Report), DomainJson.Report));

    [Fact]
    public void Serialize_HostsOwnSettings_ChangeNoKeyNoOrderNoNullAndNoNumber() => Assert.Equal(Expected, JsonSerializer.Serialize(ReportJson.Of(Report), HostsOwn));

    [Fact]
    public void Serialize_ToAStream_IsTheSame()
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, ReportJson.Of(Report), DomainJson.Report);
        Assert.Equal(Expected, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Resolver_TypeWithoutAContract_IsNotReflectedOn() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Unlisted("x"), HostsOwn));

    [Fact]
    public void Deserialize_WhatWasWritten_IsWrittenTheSameAgain() =>
        Assert.Equal(Expected, JsonSerializer.Serialize(JsonSerializer.Deserialize(Expected, DomainJson.Report)!, DomainJson.Report));

    [Fact]
    public void Of_SomeMeasuresAndPositions_WritesTheseOnly()
    {
        var part = ReportJson.Of(Report, [Book.Measures[1], Book.Measures[0]], [1], decimals: 3);
        Assert.Equal(["cells", "placed"], part.Measures.Select(measure => measure.Id));
        var node = Assert.Single(part.Measures[1].Nodes);
        Assert.Equal(("c", "33.333"), (node.Organization, node.Percentage));
        Assert.Equal("c", part.Measures[1].Nodes[0].Organization);
    }

    [Fact]
    public void Of_NobodyCounted_HasNulls()
    {
        var book = Given.Book("rule book empty\nmeasure m of person\n  population false\n  met true\n  target 5%\n");
        var json = JsonNode.Parse(JsonSerializer.Serialize(ReportJson.Of(Given.Report(book, Given.Register(new() { Organizations = [Given.Organization("c")] }))), DomainJson.Report))!;
        var node = json["measures"]![0]!["nodes"]![0]!.AsObject();
        Assert.Equal(["percentage", "lower", "upper", "shortfall"], node.Where(member => member.Value is null).Select(member => member.Key));
        Assert.Equal("not-applicable", (string?)node["target"]);
    }

    [Fact]
    public void Of_WhatTheReportDoesNotHave_IsABugOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => ReportJson.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Of(Report, null!, [], 1));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Of(Report, [null!], [], 1));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Of(Report, [], null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportJson.Of(Report, [], [2], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportJson.Of(Report, [], [-1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportJson.Of(Report, [], [], 5));
    }

    private sealed record Unlisted(string Text);
}
