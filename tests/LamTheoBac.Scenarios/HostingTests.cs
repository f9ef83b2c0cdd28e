using System.Collections.Concurrent;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Json;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using Microsoft.AspNetCore.Builder;

namespace LamTheoBac.Scenarios;

/// <summary>The page for hosts shows code that compiles, runs as a server, and answers what the page says.</summary>
public sealed class HostingTests : IDisposable
{
    private const string Indent = "        ";
    private const string Rules = "rule book small\nmeasure members of person\n  population party-member\n  met plan.registered\n";
    private const string Faulty = "rule book small\nmeasure members of person\n  population party-membr\n";

    private static readonly string Page = Read("../../docs/hosting.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("rule-books-").FullName;
    private readonly HttpClient _client = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("Examples/HostingServer.cs")]
    [InlineData("Examples/HostingSnippets.cs")]
    public void Examples_Shown_AreThoseThatAreCompiledHere(string file)
    {
        var parts = Read(file).Split("// <example>\n")[1..].Select(part => Outdented(part[..part.IndexOf("// </example>", StringComparison.Ordinal)].TrimEnd(' '))).ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Contains($"```csharp\n{part}```\n", Page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_OverHttp_IsTheContract()
    {
        Write("small.txt", Rules);
        await using var app = await Start();
        var book = RuleBook.Parse(Rules).Match(parsed => parsed, _ => throw new InvalidOperationException());
        var expected = ReportJson.Of(new CoverageEngine().Evaluate(book, FactTable.Of(Register(), book, CommitmentCycle.OfYear(2017), new LocalDate(2017, 12, 31))));

        Assert.Equal(JsonSerializer.Serialize(expected, DomainJson.Report), await _client.GetStringAsync("/reports/small/2017", Cancelled));
        using var unknown = await _client.GetAsync("/reports/Small!/2017", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Reload_OverHttp_RefusesFaultyFilesAndTakesMendedOnes()
    {
        Write("small.txt", Rules);
        await using var app = await Start();
        var report = await _client.GetStringAsync("/reports/small/2017", Cancelled);
        Write("small.txt", Faulty);

        var (status, told) = await Post("/rule-books/reload", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains($"```text\n{told}\n```\n", Page, StringComparison.Ordinal);
        Assert.Equal(report, await _client.GetStringAsync("/reports/small/2017", Cancelled));

        Write("small.txt", Rules.Replace("party-member", "true", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "version 2"), await Post("/rule-books/reload", ""));
        Assert.NotEqual(report, await _client.GetStringAsync("/reports/small/2017", Cancelled));
    }

    [Fact]
    public async Task Tallies_OverHttp_AreReadOrRefusedWithEveryFault()
    {
        Write("small.txt", Rules);
        await using var app = await Start();
        var sheet = TallySheet.Of(new string('A', 64), CommitmentCycle.OfYear(2017), new LocalDate(2017, 12, 31), [new(OrganizationId.From("c"), [1, 0, 0])]);
        Assert.Equal((HttpStatusCode.OK, "1 rows"), await Post("/tallies", JsonSerializer.Serialize(TallySheetJson.Of(sheet), DomainJson.TallySheet)));
        var (status, told) = await Post("/tallies", """{"rules":"A","asof":"2017-12-31","rows":[{"organization":"c","counters":[-1]}]}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(5, told.Split('\n').Length);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/tallies", "{")).Status);
    }

    [Fact]
    public void Start_FaultyFile_EndsWithItsFaults()
    {
        Write("small.txt", Faulty);
        var exception = Assert.Throws<InvalidRuleBooksException>(() => HostingServer.Build(_folder, Register(), Quiet));
        Assert.Equal(["small.txt:2:9", "small.txt:3:14"], exception.Message.Split('\n').Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Snippets_Shown_DoWhatThePageSays()
    {
        // A listener hears the evaluations of other tests too.
        var heard = new ConcurrentQueue<string>();
        HostingSnippets.Run(Rules, heard.Enqueue);
        Assert.Equal(["version 2: small", "lamtheobac.evaluate small"], heard.Where(line => line.EndsWith(" small", StringComparison.Ordinal)));
    }

    private static string[] Quiet => ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"];

    private async Task<WebApplication> Start()
    {
        var app = HostingServer.Build(_folder, Register(), Quiet);
        await app.StartAsync(Cancelled);
        _client.BaseAddress = new Uri(app.Urls.Single());
        return app;
    }

    private async Task<(HttpStatusCode Status, string Text)> Post(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(path, content, Cancelled);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private static Register Register()
    {
        var since = Validity.Since(new LocalDate(2015, 1, 1));
        PersonId[] people = [PersonId.From("c-1"), PersonId.From("c-2")];
        return Domain.Facts.Register.Create(
            organizations: [OrganizationPeriod.Of(OrganizationId.From("c"), since, "Chi bộ", OrganizationLevel.Cell)],
            people: people.Select(id => Person.Of(id)),
            plans: [],
            memberships: [Membership.Of(people[0], MembershipStatus.Official, since)],
            assignments: people.Select(id => Assignment.Of(id, OrganizationId.From("c"), AssignmentRole.Primary, since)))
            .Match(made => made, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
    }

    /// <summary>A piece from within a method, as on the page.</summary>
    private static string Outdented(string code) => code.StartsWith(Indent, StringComparison.Ordinal) ? string.Join('\n', code.Split('\n').Select(line => line.Length == 0 ? line : line[Indent.Length..])) : code;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private static string Read(string name, [CallerFilePath] string source = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(source)!, name)).ReplaceLineEndings("\n");
}
