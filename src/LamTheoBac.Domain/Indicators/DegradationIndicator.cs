namespace LamTheoBac.Domain.Indicators;

/// <summary>
/// One of the 27 indicators (27 biểu hiện suy thoái, tự diễn biến, tự chuyển hóa) of 04-NQ/TW of 2016-10-30, with short
/// titles in this project's own words, never the official sentences (DOMAIN.md section 5). A host may show official text
/// by <see cref="Code"/>. Equality is by code and titles.
/// </summary>
public sealed record DegradationIndicator
{
    private DegradationIndicator(IndicatorCode code, string vietnameseTitle, string englishTitle)
    {
        Code = code;
        VietnameseTitle = vietnameseTitle;
        EnglishTitle = englishTitle;
    }

    /// <summary>All 27, in the order of their codes.</summary>
    public static IReadOnlyList<DegradationIndicator> All { get; } =
        [.. IndicatorTitles.All.Select((title, index) => new DegradationIndicator(IndicatorCode.At(index), title.Vietnamese, title.English))];

    /// <summary>Group and ordinal.</summary>
    public IndicatorCode Code { get; }

    /// <summary>The short title in Vietnamese.</summary>
    public string VietnameseTitle { get; }

    /// <summary>The short title in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>The indicator of this code.</summary>
    public static DegradationIndicator Of(IndicatorCode code) => All[code.Index];
}
