using System.Text.Json;
using LamTheoBac.Domain.DependencyInjection;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Host;

/// <summary>Rule books that a host reloads, and what it sends as JSON.</summary>
internal static class Hosts
{
    public static void Run()
    {
        Reloading();
        Reports();
        Sheets();
        Books();
    }

    private static void Reloading()
    {
        var text = Given.Rules;
        using var host = new ServiceCollection().AddLamTheoBac(options => options.AddRuleBooks(() => [RuleBookText.Of("smoke.txt", text)])).BuildServiceProvider();
        var books = host.GetRequiredService<RuleBooks>();
        Proof.Same(Given.Book, books.LatestOf(Given.Book.Name), "a book of the host's services");
        text = Given.Rules.Replace("60%", "70%", StringComparison.Ordinal);
        Proof.Same(2L, books.Reload().Match(current => current.Version, refused => throw new InvalidOperationException(refused.Describe(FaultCatalogue.English))), "the version after a change");

        var refusal = RuleBooks.Create(() => [RuleBookText.Of("a.txt", "rule book")]).Match(_ => throw new InvalidOperationException("a faulty book was taken"), refused => refused);
        Proof.Same(refusal, new RuleBooksRefusal([.. refusal.Faults.Select(fault => new RuleBookTextFault(fault.Origin, fault.Fault))]), "a refusal by value");
    }

    private static void Reports()
    {
        ReportJson report = ReportJson.Of(Given.Report);
        MeasureJson measure = report.Measures[0];
        NodeJson node = measure.Nodes[1];
        Proof.Same(("smoke", "members-with-plan", "c1", 1L, "50"), (report.RuleBook, measure.Id, node.Organization, node.Met, node.Percentage), "a report for JSON");
        var json = JsonSerializer.Serialize(report, DomainJson.Report);
        Proof.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, DomainJson.Report)!, DomainJson.Report), "a report through JSON");
        Proof.That(DomainJson.Resolver.GetTypeInfo(typeof(ReportJson), new JsonSerializerOptions()) is not null, "the contract of a report");
    }

    private static void Sheets()
    {
        var sheet = TallySheet.Of(Given.Report);
        TallySheetJson json = TallySheetJson.Of(sheet);
        (CycleJson cycle, TallyRowJson row) = (json.Cycle, json.Rows[0]);
        Proof.Same(("2017", "c1"), (cycle.Id, row.Organization), "counts for JSON");
        Proof.Same(sheet, TallySheetJson.Parse(JsonSerializer.Serialize(json, DomainJson.TallySheet)).Must(), "counts through JSON");
        var refusal = TallySheetJson.Parse("[]").Match(_ => throw new InvalidOperationException("a list was taken for a sheet"), refused => refused);
        Proof.That(refusal.Reasons.All(reason => reason.Place is FaultPlace.InJson), "places in JSON");
        Proof.Same(new FaultPlace.InJson("/rows"), new FaultPlace.InJson("/rows"), "places by value");
    }

    private static void Books()
    {
        var json = JsonSerializer.Serialize(RuleBookJson.Of(Given.Book), DomainJson.RuleBook);
        Proof.Same(Given.Book, RuleBookJson.Parse(json).Match(book => book, refused => throw new InvalidOperationException(string.Join('\n', refused.Reasons))), "a rule book through JSON");
    }
}
