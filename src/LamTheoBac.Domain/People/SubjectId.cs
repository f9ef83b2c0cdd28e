using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.People;

/// <summary>
/// The id of who a duty rests on: a person (cá nhân) or an organization (tập thể). Ids are unique across both, so the
/// text alone tells which. Ordinal, NFC; <c>default</c> is no id and throws when asked for its text.
/// </summary>
public readonly record struct SubjectId : IComparable<SubjectId>
{
    private readonly string? _text;

    private SubjectId(string text) => _text = text;

    /// <summary>The id's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static SubjectId From(string text) => new(IdText.Of(text, nameof(text)));

    /// <summary>A person as a subject.</summary>
    public static implicit operator SubjectId(PersonId person) => new(person.Text);

    /// <summary>An organization as a subject.</summary>
    public static implicit operator SubjectId(OrganizationId organization) => new(organization.Text);

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(SubjectId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
