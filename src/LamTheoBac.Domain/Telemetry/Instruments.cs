using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LamTheoBac.Domain.Telemetry;

/// <summary>What the library tells a host's monitoring. Without a listener each call is a look at a flag.</summary>
internal static class Instruments
{
    private static readonly ActivitySource Source = new(TelemetryNames.Source);
    private static readonly Meter Meter = new(TelemetryNames.Source);
    private static readonly Counter<long> Evaluations = Meter.CreateCounter<long>(TelemetryNames.Evaluations, "{evaluation}", "Evaluations of a rule book over facts.");
    private static readonly Counter<long> Subjects = Meter.CreateCounter<long>(TelemetryNames.Subjects, "{subject}", "Subjects that evaluations went through.");
    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>(TelemetryNames.Reloads, "{reload}", "Reloads of rule books.");

    /// <summary>The activity of an evaluation; null when nobody listens.</summary>
    public static Activity? StartEvaluation(string book, int measures, int persons, int organizations) => Source.StartActivity(TelemetryNames.Evaluate)?
        .SetTag(TelemetryNames.RuleBook, book)
        .SetTag(TelemetryNames.Measures, measures)
        .SetTag(TelemetryNames.Persons, persons)
        .SetTag(TelemetryNames.Organizations, organizations);

    /// <summary>An evaluation is done.</summary>
    public static void CountEvaluation(string book, int persons, int organizations)
    {
        Evaluations.Add(1, new KeyValuePair<string, object?>(TelemetryNames.RuleBook, book));
        Subjects.Add(persons, new(TelemetryNames.RuleBook, book), new(TelemetryNames.Basis, "person"));
        Subjects.Add(organizations, new(TelemetryNames.RuleBook, book), new(TelemetryNames.Basis, "organization"));
    }

    /// <summary>A reload is over.</summary>
    public static void CountReload(string outcome) => Reloads.Add(1, new KeyValuePair<string, object?>(TelemetryNames.ReloadOutcome, outcome));
}
