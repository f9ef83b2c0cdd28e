using System.Diagnostics;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.DependencyInjection;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace LamTheoBac.Scenarios;

/// <summary>The shorter pieces of code on the page for hosts.</summary>
internal static class HostingSnippets
{
    public static void Run(string rules, Action<string> tell)
    {
        var title = "old";
        IEnumerable<RuleBookText> TextsOfTheDatabase(IServiceProvider services) => [RuleBookText.Of("row 1", rules.Replace("small\n", $"small\n  title \"{title}\"\n", StringComparison.Ordinal))];
        var (services, moduleRules) = (new ServiceCollection(), "rule book module\n");
        Register(services, moduleRules, TextsOfTheDatabase);
        using var provider = services.BuildServiceProvider();
        var books = provider.GetRequiredService<RuleBooks>();
        Watch(books, tell);
        title = "new";
        books.Reload();
        using (Listen(tell))
        {
            var book = books.LatestOf("small")!;
            var register = Domain.Facts.Register.Create(new RegisterContents { Organizations = [] }).Match(made => made, _ => throw new InvalidOperationException());
            provider.GetRequiredService<CoverageEngine>().Evaluate(book, FactTable.Of(register, book, CommitmentCycle.OfYear(2017), new LocalDate(2017, 12, 31)));
        }
    }

    private static void Register(IServiceCollection services, string rules, Func<IServiceProvider, IEnumerable<RuleBookText>> textsOfTheDatabase)
    {
        // <example>
        services.AddLamTheoBac(options => options.AddRuleBook(rules)); // a text that does not change: checked here
        services.AddLamTheoBac(options => options.AddRuleBooks(textsOfTheDatabase)); // a function: asked at start and at each reload
        // </example>
    }

    private static void Watch(RuleBooks books, Action<string> tell)
    {
        // <example>
        books.Changed += (_, change) =>
        {
            foreach (RuleBookName name in change.After.Names)
                if (!Equals(change.After.LatestOf(name), change.Before.LatestOf(name)))
                    tell($"version {change.After.Version}: {name}");
        };
        // </example>
    }

    private static ActivityListener Listen(Action<string> tell)
    {
        // <example>
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => tell($"{activity.OperationName} {activity.GetTagItem(TelemetryNames.RuleBook)}"),
        };
        ActivitySource.AddActivityListener(listener);
        // </example>
        return listener;
    }
}
