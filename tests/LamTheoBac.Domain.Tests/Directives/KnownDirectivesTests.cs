using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Directives;

/// <summary>The documents of DOMAIN.md sections 2 and 4.</summary>
public sealed class KnownDirectivesTests
{
    private static readonly DirectiveCatalogue Known = DirectiveCatalogue.Known;

    [Theory]
    [InlineData("132-QĐ/TW", "2018-03-08", "2023-10-04")]
    [InlineData("124-QĐ/TW", "2023-10-04", "2025-08-30")]
    [InlineData("366-QĐ/TW", "2025-08-30", null)]
    [InlineData("37-QĐ/TW", "2021-10-25", "2026-07-26")]
    [InlineData("29-QĐ/TW", "2016-07-25", "2021-07-30")]
    [InlineData("20-QĐ/TW", "2026-04-08", "2026-07-26")]
    [InlineData("05-HD/TU", "2017-02-14", "2021-01-01")]
    [InlineData("05-CT/TW", "2016-05-15", null)]
    [InlineData("04-NQ/TW", "2016-10-30", null)]
    [InlineData("07-CT/TW", "2026-07-13", null)]
    public void InForce_KnownDocument_IsThatOfTheField(string number, string from, string? to) =>
        Assert.Equal(Validity.Between(Date(from), to is null ? null : Date(to)), Known.InForce(Named(number)));

    [Fact]
    public void ChainOf_CharterRules_NamesAllSixInOrder() =>
        Assert.Equal(["29-QĐ/TW", "24-QĐ/TW", "232-QĐ/TW", "294-QĐ/TW", "20-QĐ/TW", "208-QĐ/TW"], Known.ChainOf(Named("294-QĐ/TW")).Select(entry => entry.Document.Number.Text));

    [Fact]
    public void Links_StudyAndIndicators_AreCarriedOnAndNotReplaced()
    {
        Assert.Equal([Named("01-KL/TW")], Known.Continuing(Named("05-CT/TW")).Documents());
        Assert.Equal([Named("21-KL/TW")], Known.Continuing(Named("04-NQ/TW")).Documents());
        Assert.Equal([Named("05-HD/TU")], Known.Implementing(Named("05-CT/TW")).Documents());
        Assert.Equal([Named("05-CT/TW")], Known.ChainOf(Named("05-CT/TW")).Documents());
    }

    [Fact]
    public void Entries_NumbersOfTheCentre_BearOneIssuer() =>
        Assert.All(Known.Entries, entry => Assert.Equal(entry.Document.Number.Text.EndsWith("/TW", StringComparison.Ordinal) ? "Trung ương" : "Thành ủy Bắc Kạn", entry.Document.Issuer));

    [Fact]
    public void With_TheNamesakeOf2026_MakesTheUndatedCitationAmbiguous()
    {
        var namesake = Directive.Of(DocumentNumber.From("04-NQ/TW"), "Trung ương", new LocalDate(2026, 6, 1));
        var extended = Known.With([DirectiveEntry.Of(namesake)], []).Taken();
        Assert.Single(Known.Find(Citation.Of(namesake.Number)));
        Assert.Equal(2, extended.Find(Citation.Of(namesake.Number)).Count);
        Assert.Equal([namesake], extended.Find(Citation.Of(namesake.Number, namesake.IssuedOn)).Documents());
    }

    private static Directive Named(string number) => Assert.Single(Known.Find(Citation.Of(DocumentNumber.From(number)))).Document;

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
