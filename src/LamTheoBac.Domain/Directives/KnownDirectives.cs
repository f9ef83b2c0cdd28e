using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Directives;

/// <summary>
/// The documents of DOMAIN.md sections 2 and 4 as data, with the relations that it states and no others. Titles are in this
/// project's own words. 04-NQ/TW is that of 2016; of its namesake of 2026 no date is known. That 07-CT/TW replaces 05-CT/TW is
/// not confirmed, so no link says so.
/// </summary>
internal static class KnownDirectives
{
    private const string CharterRules = "Thi hành Điều lệ Đảng";
    private const string YearlyReview = "Kiểm điểm, đánh giá, xếp loại hằng năm";

    private static readonly Directive Studying = Central("05-CT/TW", 2016, 5, 15);
    private static readonly Directive Indicators = Central("04-NQ/TW", 2016, 10, 30);
    private static readonly Directive StudyingInBacKan = Directive.Of(DocumentNumber.From("05-HD/TU"), "Thành ủy Bắc Kạn", new LocalDate(2017, 2, 14));
    private static readonly Directive StudyingCarriedOn = Central("01-KL/TW", 2021, 5, 18);
    private static readonly Directive IndicatorsCarriedOn = Central("21-KL/TW", 2021, 10, 25);

    private static readonly Directive[] OfTheCharter =
    [
        Central("29-QĐ/TW", 2016, 7, 25), Central("24-QĐ/TW", 2021, 7, 30), Central("232-QĐ/TW", 2025, 1, 20),
        Central("294-QĐ/TW", 2025, 5, 26), Central("20-QĐ/TW", 2026, 4, 8), Central("208-QĐ/TW", 2026, 7, 26),
    ];

    private static readonly Directive[] OfTheYearlyReview = [Central("132-QĐ/TW", 2018, 3, 8), Central("124-QĐ/TW", 2023, 10, 4), Central("366-QĐ/TW", 2025, 8, 30)];

    private static readonly Directive[] OfMembersConduct = [Central("37-QĐ/TW", 2021, 10, 25), Central("207-QĐ/TW", 2026, 7, 26)];

    /// <summary>Five ethical standards of the new period (chuẩn mực đạo đức cách mạng).</summary>
    public static Directive FiveStandards { get; } = Central("144-QĐ/TW", 2024, 5, 9);

    public static IReadOnlyList<DirectiveEntry> Entries { get; } =
    [
        DirectiveEntry.Of(Central("06-CT/TW", 2006, 11, 7)),
        DirectiveEntry.Of(Central("03-CT/TW", 2011, 5, 14)),
        DirectiveEntry.Of(Studying, "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"),
        DirectiveEntry.Of(Indicators, "27 biểu hiện suy thoái, tự diễn biến, tự chuyển hóa"),
        DirectiveEntry.Of(StudyingInBacKan, Validity.Between(StudyingInBacKan.IssuedOn, new LocalDate(2021, 1, 1)), "Hướng dẫn thực hiện 05-CT/TW, 2017-2020"),
        DirectiveEntry.Of(StudyingCarriedOn, "Tiếp tục thực hiện 05-CT/TW"),
        DirectiveEntry.Of(IndicatorsCarriedOn, "Tiếp tục thực hiện 04-NQ/TW"),
        DirectiveEntry.Of(FiveStandards, "Chuẩn mực đạo đức cách mạng giai đoạn mới"),
        DirectiveEntry.Of(Central("07-CT/TW", 2026, 7, 13)),
        .. OfTheCharter.Select(document => DirectiveEntry.Of(document, CharterRules)),
        .. OfTheYearlyReview.Select(document => DirectiveEntry.Of(document, YearlyReview)),
        .. OfMembersConduct.Select(document => DirectiveEntry.Of(document)),
    ];

    public static IReadOnlyList<DirectiveLink> Links { get; } =
    [
        DirectiveLink.Of(StudyingInBacKan, DirectiveRelation.Implements, Studying),
        DirectiveLink.Of(StudyingCarriedOn, DirectiveRelation.Continues, Studying),
        DirectiveLink.Of(IndicatorsCarriedOn, DirectiveRelation.Continues, Indicators),
        .. EachReplacingTheLast(OfTheCharter),
        .. EachReplacingTheLast(OfTheYearlyReview),
        .. EachReplacingTheLast(OfMembersConduct),
    ];

    // Deliberately vague: which organ of the centre issued each document was not verified.
    private static Directive Central(string number, int year, int month, int day) =>
        Directive.Of(DocumentNumber.From(number), "Trung ương", new LocalDate(year, month, day));

    private static IEnumerable<DirectiveLink> EachReplacingTheLast(Directive[] documents) =>
        documents.Zip(documents.Skip(1), (last, next) => DirectiveLink.Of(next, DirectiveRelation.Replaces, last));
}
