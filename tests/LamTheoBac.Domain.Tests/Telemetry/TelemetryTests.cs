using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Telemetry;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Tests.Hosting;

namespace LamTheoBac.Domain.Tests.Telemetry;

/// <summary>What a host's monitoring hears. Listeners hear the whole process, so each test goes by a rule book, or an activity, of its own.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public void Evaluate_Listened_IsAnActivityWithCountsAndNoIds()
    {
        // Evaluations of other tests are heard too, also while the assertion goes through them.
        var heard = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = heard.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        Evaluate("telemetry-activity");

        var own = Assert.Single(heard, activity => Equals(activity.GetTagItem(TelemetryNames.RuleBook), "telemetry-activity"));
        Assert.Equal(TelemetryNames.Evaluate, own.OperationName);
        Assert.Equal(
            [(TelemetryNames.RuleBook, "telemetry-activity"), (TelemetryNames.Measures, 2), (TelemetryNames.Persons, 3), (TelemetryNames.Organizations, (object)1)],
            own.TagObjects.Select(tag => (tag.Key, tag.Value!)));
    }

    [Fact]
    public void Evaluate_Listened_IsCounted()
    {
        var heard = Heard(() =>
        {
            Evaluate("telemetry-counters");
            Evaluate("telemetry-counters");
        });
        Assert.Equal(
            [
                $"{TelemetryNames.Evaluations} 2 {TelemetryNames.RuleBook}=telemetry-counters",
                $"{TelemetryNames.Subjects} 2 {TelemetryNames.RuleBook}=telemetry-counters {TelemetryNames.Basis}=organization",
                $"{TelemetryNames.Subjects} 6 {TelemetryNames.RuleBook}=telemetry-counters {TelemetryNames.Basis}=person",
            ],
            heard.Where(line => line.Contains("telemetry-counters", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rule book a\n  title \"new\"", TelemetryNames.Replaced)]
    [InlineData("rule book a", TelemetryNames.Unchanged)]
    [InlineData("rule bok a", TelemetryNames.Refused)]
    [InlineData(null, TelemetryNames.Failed)]
    public void Reload_Listened_IsCountedByItsOutcome(string? text, string outcome)
    {
        var now = "rule book a";
        var books = HostedBook.Books(() => now is null ? throw new IOException() : [HostedBook.From("a", now)]);
        now = text;
        // Other tests reload too; this thread is the one that is listened to.
        var heard = Heard(() => Record.Exception(() => books.Reload()));
        Assert.Equal([$"{TelemetryNames.Reloads} 1 {TelemetryNames.ReloadOutcome}={outcome}"], heard.Where(line => line.StartsWith(TelemetryNames.Reloads, StringComparison.Ordinal)));
    }

    [Fact]
    public void Instruments_NobodyListens_AllocateNothing()
    {
        Use();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) Use();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Use()
        {
            using var activity = Instruments.StartEvaluation("a", 1, 2, 3);
            Instruments.CountEvaluation("a", 2, 3);
            Instruments.CountReload(TelemetryNames.Replaced);
            Assert.Null(activity);
        }
    }

    /// <summary>What the meter counts on this thread meanwhile: the sums by instrument and tags.</summary>
    private static List<string> Heard(Action action)
    {
        var (sums, thread) = (new SortedDictionary<string, long>(StringComparer.Ordinal), Environment.CurrentManagedThreadId);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == TelemetryNames.Source) own.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (Environment.CurrentManagedThreadId != thread) return;
            var key = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
            sums[$"{instrument.Name} # {key}"] = sums.GetValueOrDefault($"{instrument.Name} # {key}") + value;
        });
        listener.Start();
        action();
        return [.. sums.Select(sum => sum.Key.Replace("#", $"{sum.Value}", StringComparison.Ordinal))];
    }

    private static void Evaluate(string name)
    {
        var book = Given.Book($"rule book {name}\nmeasure a of person\n  population true\n  met true\nmeasure b of organization\n  population true\n  met true\n");
        Given.Report(book, Given.Register(new()
        {
            Organizations = [Given.Organization("c")],
            People = [.. Enumerable.Range(0, 3).Select(person => Person.Of(PersonId.From($"p{person}")))],
            Assignments = [.. Enumerable.Range(0, 3).Select(person => Given.Primary($"p{person}", "c"))],
        }));
    }
}
