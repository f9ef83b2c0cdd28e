namespace LamTheoBac.Scenarios.Pages;

/// <summary>A scenario on a page, or only its tables; then it is about the year 2017.</summary>
internal static class ScenarioFence
{
    public static string Complete(string text) => text.StartsWith("# ", StringComparison.Ordinal) ? text : $"# page\n\n- cycle: 2017\n\n{text}";
}
