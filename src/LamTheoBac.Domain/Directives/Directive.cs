using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Directives;

/// <summary>
/// A directive, resolution, guidance or other document that duties rest on (văn bản chỉ đạo). It is known by number,
/// issuer and date together; equality is by those three.
/// </summary>
public sealed record Directive
{
    private Directive(DocumentNumber number, string issuer, LocalDate issuedOn)
    {
        Number = number;
        Issuer = issuer;
        IssuedOn = issuedOn;
    }

    /// <summary>Its number as printed.</summary>
    public DocumentNumber Number { get; }

    /// <summary>Who issued it (cơ quan ban hành), NFC.</summary>
    public string Issuer { get; }

    /// <summary>The day it was issued (ngày ban hành).</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The document of this number, issuer and date.</summary>
    /// <exception cref="ArgumentException">The number is <c>default</c>, or the issuer is empty.</exception>
    public static Directive Of(DocumentNumber number, string issuer, LocalDate issuedOn) =>
        new(Guard.Against.Default(number), IdText.Of(issuer, nameof(issuer)), issuedOn);

    /// <summary>Whether a citation means this document: the same number and, where the citation dates it, the same date.</summary>
    public bool IsCitedBy(Citation citation) =>
        Guard.Against.Null(citation).Document == Number && (citation.IssuedOn is null || citation.IssuedOn == IssuedOn);

    /// <summary><c>05-CT/TW (2016-05-15, Bộ Chính trị)</c>.</summary>
    public override string ToString() => $"{Number} ({IssuedOn:uuuu-MM-dd}, {Issuer})";
}
