using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>One standard of a set (nội dung chuẩn mực), and which items of the superior's set it takes up. Equality is by all of it.</summary>
public sealed record StandardItem
{
    private StandardItem(string id, string vietnameseTitle, string? englishTitle, ValueList<string> takesUp)
    {
        Id = id;
        VietnameseTitle = vietnameseTitle;
        EnglishTitle = englishTitle;
        TakesUp = takesUp;
    }

    /// <summary>Its id within the set, NFC.</summary>
    public string Id { get; }

    /// <summary>The short title in Vietnamese, NFC.</summary>
    public string VietnameseTitle { get; }

    /// <summary>The short title in English; null when there is none.</summary>
    public string? EnglishTitle { get; }

    /// <summary>The ids of the superior's items that it takes up (tiếp thu), none twice; empty when it is the unit's own.</summary>
    public ValueList<string> TakesUp { get; }

    /// <summary>A standard of the unit's own.</summary>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static StandardItem Of(string id, string vietnameseTitle, string? englishTitle = null) =>
        new(IdText.Of(id, nameof(id)), IdText.Of(vietnameseTitle, nameof(vietnameseTitle)), englishTitle is null ? null : IdText.Of(englishTitle, nameof(englishTitle)), []);

    /// <summary>The same standard, taking up these items of the superior's set and no others; an id that stands twice counts once.</summary>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public StandardItem TakingUp(params IEnumerable<string> superiorItems) =>
        new(Id, VietnameseTitle, EnglishTitle, Guard.Against.Null(superiorItems).Select(id => IdText.Of(id, nameof(superiorItems))).Distinct(StringComparer.Ordinal).ToValueList());
}
