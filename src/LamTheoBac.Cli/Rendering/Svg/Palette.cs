namespace LamTheoBac.Cli.Rendering.Svg;

/// <summary>The colours of charts on white paper. Every shape also has a class, so that a page which holds a chart can set colours of its own.</summary>
internal static class Palette
{
    public const string Paper = "#ffffff";
    public const string Ink = "#1b2026";
    public const string Muted = "#59616b";
    public const string Rule = "#d5d9de";

    /// <summary>Where something ends, e.g. a scale.</summary>
    public const string Edge = "#7c8691";
    public const string Track = "#eef0f2";
    public const string Sure = "#2b5278";
    public const string Reached = "#1d6b48";
    public const string Missed = "#a1361f";
}
