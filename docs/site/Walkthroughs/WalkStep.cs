namespace LamTheoBac.Site.Walkthroughs;

/// <summary>One thing that a walkthrough tells its reader to do: write a file, or type a command and see what it prints.</summary>
/// <param name="Line">Where it stands on the page.</param>
/// <param name="File">The file to write; null for a command.</param>
/// <param name="Text">The file's content, or the command.</param>
/// <param name="Shown">What the page says that the command prints.</param>
internal sealed record WalkStep(int Line, string? File, string Text, string Shown);
