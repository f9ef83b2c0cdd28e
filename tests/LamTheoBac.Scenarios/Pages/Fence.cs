namespace LamTheoBac.Scenarios.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">Where it opens.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">What stands in it, each line with its line end.</param>
/// <param name="Above">The last line of words above it.</param>
internal sealed record Fence(int Line, string Language, string Text, string Above)
{
    private const string FaultMark = "<!-- fault: ";

    /// <summary>The codes of the faults that the page shows on purpose: <c>&lt;!-- fault: unknown-name --&gt;</c> above the fence.</summary>
    public IReadOnlyList<string> Faults => Above.StartsWith(FaultMark, StringComparison.Ordinal) ? Above[FaultMark.Length..].Replace("-->", "", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries) : [];

    /// <summary>Whether it is drawn and printed by nothing: <c>&lt;!-- picture --&gt;</c> above the fence.</summary>
    public bool IsPicture => Above == "<!-- picture -->";

    /// <summary>The class of tests that holds what it shows, in <c>&lt;!-- held by CLASS --&gt;</c> above the fence; null where this page's check does.</summary>
    public string? HeldBy => Above.StartsWith("<!-- held by ", StringComparison.Ordinal) ? Above["<!-- held by ".Length..].Replace("-->", "", StringComparison.Ordinal).Trim() : null;

    /// <summary>Whether the page tells its reader to write this into a file; the walkthrough does so and uses it.</summary>
    public bool IsFile => Above.EndsWith(':') && (Above.Contains("Put this into `", StringComparison.Ordinal) || Above.Contains("Ghi vào `", StringComparison.Ordinal));
}
