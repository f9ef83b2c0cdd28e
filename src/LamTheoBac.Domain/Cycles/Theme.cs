using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// A theme that is studied and followed (chuyên đề): who issued it and on which days it holds. Themes may overlap, and
/// one may hold in several cycles. Equality is by all of it.
/// </summary>
public sealed record Theme
{
    private Theme(string title, string issuer, Validity period, ThemeSpan span)
    {
        Title = title;
        Issuer = issuer;
        Period = period;
        Span = span;
    }

    /// <summary>Its title, NFC.</summary>
    public string Title { get; }

    /// <summary>Who issued it (cơ quan ban hành), NFC.</summary>
    public string Issuer { get; }

    /// <summary>The days on which it holds; the end may be open.</summary>
    public Validity Period { get; }

    /// <summary>Whether it is meant for a year or for a term. The days are those of <see cref="Period"/>, whatever the span.</summary>
    public ThemeSpan Span { get; }

    /// <summary>A theme.</summary>
    /// <exception cref="ArgumentException">A text is empty, or the span is none of its enum.</exception>
    public static Theme Of(string title, string issuer, Validity period, ThemeSpan span) =>
        new(IdText.Of(title, nameof(title)), IdText.Of(issuer, nameof(issuer)), period, Guard.Against.EnumOutOfRange(span));
}
