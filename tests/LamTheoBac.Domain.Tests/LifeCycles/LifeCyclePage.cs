using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Tests.LifeCycles;

/// <summary>Writes a life cycle as a policy team reads it: a table of states and steps, and a table of every way a step can go.</summary>
internal static partial class LifeCyclePage
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(Fault).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!.Value, StringComparer.Ordinal));

    public static string Of(LifeCycle life)
    {
        var steps = life.Offered.Select(offer => offer.Step).Distinct().ToList();
        var page = new StringBuilder();
        page.AppendLine(CultureInfo.InvariantCulture, $"## {Upper(TermOf(life.Root))} (`{life.Root.Name}`)").AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"| state | {string.Join(" | ", steps.Select(step => $"`{step}`"))} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| --- |{string.Concat(steps.Select(_ => " --- |"))}");
        foreach (var state in life.States.Prepend(null))
            if (state is not null || life.Offered.Any(offer => offer.State is null))
                page.AppendLine(CultureInfo.InvariantCulture, $"| {Named(state)} | {string.Join(" | ", steps.Select(step => Cell(life, state, step)))} |");
        page.AppendLine().AppendLine("| from | step | when | then |").AppendLine("| --- | --- | --- | --- |");
        foreach (var one in life.Cases)
            page.AppendLine(CultureInfo.InvariantCulture, $"| {(one.From is null ? "–" : $"`{one.From.Name}`")} | `{one.Step}` | {one.When} | {Then(one)} |");
        return page.ToString();
    }

    /// <summary>The Vietnamese term of a type: what stands in the first round brackets of its summary.</summary>
    public static string TermOf(Type type) =>
        Summaries.Value.TryGetValue($"T:{type.FullName!.Replace('+', '.')}", out var summary) && Brackets().Match(summary) is { Success: true } found ? found.Groups["term"].Value : "";

    private static string Named(Type? state) => state is null ? "–" : $"{TermOf(state)} `{state.Name}`";

    private static string Cell(LifeCycle life, Type? state, string step) =>
        life.Offered.Contains((state, step)) ? string.Join(", ", life.NextOf(state, step).Select(next => $"`{next.Name}`")) : "–";

    private static string Then(LifeCycleCase one) =>
        one.Next is { } next ? $"`{next.Name}`" : "refused: " + string.Join("; ", one.Reasons.Select(reason => $"{reason.Code} ({Place(reason.Place)})"));

    private static string Place(FaultPlace place) => place switch
    {
        FaultPlace.InStep { Index: { } index } at => $"{at.Field} {index + 1}",
        FaultPlace.InStep at => at.Field,
        _ => place.ToString(),
    };

    private static string Upper(string term) => term.Length == 0 ? term : char.ToUpperInvariant(term[0]) + term[1..];

    [GeneratedRegex(@"\((?<term>[^()]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
