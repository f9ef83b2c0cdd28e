// <example>
using System.Text.Json;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.DependencyInjection;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Json;
using LamTheoBac.Domain.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

public static class HostingServer
{
    public static WebApplication Build(string folder, Register register, params string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddLamTheoBac(options => options
            .AddRuleBooks(() => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => RuleBookText.Of(Path.GetFileName(file), File.ReadAllText(file))))
            .TellFaultsIn(FaultCatalogue.Vietnamese));
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, DomainJson.Resolver));

        WebApplication app = builder.Build();
        app.Services.GetRequiredService<RuleBooks>(); // a faulty rule book ends the start here

        app.MapGet("/reports/{name}/{year:int:range(1,9998)}", (string name, int year, RuleBooks books, CoverageEngine engine) =>
        {
            var cycle = CommitmentCycle.OfYear(year);
            RuleBookSet set = books.Current;
            RuleBookName known = set.Names.FirstOrDefault(own => own.Text == name);
            if (set.InForceOn(cycle.End, known) is not { } book) return Results.NotFound();
            CoverageReport report = engine.Evaluate(book, FactTable.Of(register, book, cycle, cycle.End));
            return Results.Ok(ReportJson.Of(report));
        });

        app.MapPost("/rule-books/reload", (RuleBooks books) => books.Reload().Match(
            set => Results.Text($"version {set.Version}"),
            refusal => Results.Text(refusal.Describe(FaultCatalogue.English), statusCode: StatusCodes.Status422UnprocessableEntity)));

        app.MapPost("/tallies", (JsonElement sheet) => TallySheetJson.Parse(sheet).Match(
            read => Results.Text($"{read.Rows.Count} rows"),
            refusal => Results.Text(string.Join('\n', refusal.Reasons.Select(FaultCatalogue.English.Describe)), statusCode: StatusCodes.Status422UnprocessableEntity)));

        return app;
    }
}
// </example>
