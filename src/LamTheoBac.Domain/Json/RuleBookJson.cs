using System.Text.Json;
using System.Text.Json.Serialization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using OneOf;

namespace LamTheoBac.Domain.Json;

/// <summary>
/// A rule book as JSON (sổ quy tắc dạng JSON): its canonical text, with name and fingerprint, by which a receiver sees that nothing was lost. The
/// text is the one form of a rule book that people sign; there is no second one that could say something else. Serialized with
/// <see cref="DomainJson.RuleBook"/>, or with a host's own options and <see cref="DomainJson.Resolver"/>.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class RuleBookJson
{
    /// <summary>The name that the text gives.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The fingerprint of the text, see <see cref="TallySheet.FingerprintOf"/>.</summary>
    [JsonPropertyName("fingerprint")]
    public required string Fingerprint { get; init; }

    /// <summary>The text in its canonical layout, comments included.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The form of a book.</summary>
    public static RuleBookJson Of(RuleBook book) => new() { Name = Guard.Against.Null(book).Name.Text, Fingerprint = TallySheet.FingerprintOf(book), Text = book.Format() };

    /// <summary>Reads a book over the attributes of DATA.md: the book, or every fault; see <see cref="Parse(JsonElement, AttributeCatalogue)"/>.</summary>
    public static OneOf<RuleBook, Refusal> Parse(string json) => Parse(json, AttributeCatalogue.Standard);

    /// <summary>Reads a book over these attributes: the book, or every fault; see <see cref="Parse(JsonElement, AttributeCatalogue)"/>.</summary>
    public static OneOf<RuleBook, Refusal> Parse(string json, AttributeCatalogue catalogue) => JsonInput.Parse(json, root => Parse(root, catalogue));

    /// <summary>Reads a book in UTF-8, with or without a byte order mark, over these attributes: the book, or every fault; see <see cref="Parse(JsonElement, AttributeCatalogue)"/>.</summary>
    public static OneOf<RuleBook, Refusal> Parse(ReadOnlyMemory<byte> utf8Json, AttributeCatalogue catalogue) => JsonInput.Parse(utf8Json, root => Parse(root, catalogue));

    /// <summary>
    /// Reads a book over these attributes: the book, or every fault. Faults of the document have a place in it
    /// (<see cref="FaultPlace.InJson"/>), those of the rules one in their text (<see cref="FaultPlace.InText"/>).
    /// </summary>
    public static OneOf<RuleBook, Refusal> Parse(JsonElement json, AttributeCatalogue catalogue)
    {
        Guard.Against.Null(catalogue);
        var faults = new JsonFaults();
        return JsonMembers.Of(json, "", faults, ["name", "fingerprint", "text"]) is { } book
            ? Check(book.Text("name"), book.Text("fingerprint"), book.Text("text"), catalogue, faults)
            : faults.Or<RuleBook>(() => throw new InvalidOperationException("what is no object has a fault"));
    }

    /// <summary>The book over these attributes, or everything that is wrong with it; what a serializer left null is missing.</summary>
    public OneOf<RuleBook, Refusal> ToRuleBook(AttributeCatalogue catalogue) => Check(Name, Fingerprint, Text, Guard.Against.Null(catalogue), new JsonFaults());

    private static OneOf<RuleBook, Refusal> Check(string? name, string? fingerprint, string? text, AttributeCatalogue catalogue, JsonFaults faults)
    {
        name = faults.Text(name, "/name");
        fingerprint = Json.Fingerprint.Of(fingerprint, "/fingerprint", faults);
        if (text is null) faults.AddMissing("/text");
        RuleBook? book = null;
        if (text is not null) RuleBook.Parse(text, catalogue).Switch(parsed => book = parsed, refused => faults.AddAll(refused.Faults));
        if (book is not null) Compare(book, name, fingerprint, faults);
        return faults.Or(() => book!);
    }

    private static void Compare(RuleBook book, string? name, string? fingerprint, JsonFaults faults)
    {
        if (name is not null && name != book.Name.Text) faults.Add(JsonFaultCodes.OtherName, "/name", name, book.Name.Text);
        var own = TallySheet.FingerprintOf(book);
        if (fingerprint is not null && fingerprint != own) faults.Add(JsonFaultCodes.OtherFingerprint, "/fingerprint", fingerprint, own);
    }
}
