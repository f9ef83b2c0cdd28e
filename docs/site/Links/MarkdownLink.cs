namespace LamTheoBac.Site.Links;

/// <summary>One link of a page: its text, where it leads, and where it stands.</summary>
internal sealed record MarkdownLink(string Whole, string Text, string Target, int Line)
{
    /// <summary>The target without its anchor.</summary>
    public string Path => Target.Split('#')[0];

    /// <summary>Whether it leads to a file of the repository.</summary>
    public bool IsLocal => Path.Length > 0 && !Target.Contains(':', StringComparison.Ordinal);
}
