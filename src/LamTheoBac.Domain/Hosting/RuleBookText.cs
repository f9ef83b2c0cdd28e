namespace LamTheoBac.Domain.Hosting;

/// <summary>The text of a rule book (văn bản sổ quy tắc) and where it comes from, by which its faults are told. Equality is ordinal, by both.</summary>
public sealed record RuleBookText
{
    private RuleBookText(string origin, string text) => (Origin, Text) = (origin, text);

    /// <summary>Where it comes from, as the host calls it, e.g. the path of a file.</summary>
    public string Origin { get; }

    /// <summary>The text as it stands; not checked yet.</summary>
    public string Text { get; }

    /// <summary>This text from there.</summary>
    /// <exception cref="ArgumentException">The origin is empty or white space.</exception>
    public static RuleBookText Of(string origin, string text) => new(Guard.Against.NullOrWhiteSpace(origin), Guard.Against.Null(text));
}
