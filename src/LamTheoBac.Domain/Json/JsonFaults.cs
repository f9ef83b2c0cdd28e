using System.Text.Json;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Checking;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Json;

/// <summary>Gathers the faults of one document.</summary>
internal sealed class JsonFaults
{
    private const int LongestFound = 60;

    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly Suggestions _suggestions = new();

    /// <summary>The pointer to a member of an object (RFC 6901).</summary>
    public static string Of(string pointer, string member) =>
        $"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The pointer to an item of an array.</summary>
    public static string Of(string pointer, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>A text that is taken out of a document; null where it is none: half a surrogate pair behind <c>\u</c>, or bytes that are no UTF-8, are found only then.</summary>
    public static string? TextOf(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The one fault of a text that is no JSON.</summary>
    public static Refusal NoJson(int line, int column) => new([new Fault(JsonFaultCodes.IllegalJson, new FaultPlace.InText(line, column), "", [])]);

    public void Add(FaultCode code, string pointer, string found, params ValueList<string> expected)
    {
        _faults.Add(new Fault(code, new FaultPlace.InJson(pointer), Cut(found), expected));
        _places.Add(pointer);
    }

    public void AddWrongType(string pointer, JsonElement found, string expected) =>
        Add(JsonFaultCodes.WrongJsonType, pointer, found.ValueKind == JsonValueKind.Undefined ? "" : TextOf(found.GetRawText) ?? "", expected);

    public void AddUnknown(string pointer, string name, ValueList<string> known)
    {
        _faults.Add(new Fault(JsonFaultCodes.UnknownMember, new FaultPlace.InJson(Of(pointer, name)), Cut(name), known) { Suggestion = _suggestions.For(name, known) });
        _places.Add(Of(pointer, name));
    }

    /// <summary>What is not there, unless something was wrong with it.</summary>
    public void AddMissing(string pointer)
    {
        if (!_places.Contains(pointer)) Add(JsonFaultCodes.MissingMember, pointer, "", pointer[(pointer.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Faults of a text in the document, at their places in that text.</summary>
    public void AddAll(IEnumerable<Fault> faults) => _faults.AddRange(faults);

    /// <summary>A text that must stand and say something; null after telling that it does not.</summary>
    public string? Text(string? text, string pointer)
    {
        if (text is null) AddMissing(pointer);
        else if (string.IsNullOrWhiteSpace(text)) Add(JsonFaultCodes.EmptyMember, pointer, "", pointer[(pointer.LastIndexOf('/') + 1)..]);
        else return text;
        return null;
    }

    /// <summary>A day that must stand; null after telling that it does not, or is none.</summary>
    public LocalDate? Day(string? text, string pointer)
    {
        if (Text(text, pointer) is not { } known) return null;
        if (NodaTime.Text.LocalDatePattern.Iso.Parse(known) is { Success: true } day) return day.Value;
        Add(RuleBookFaultCodes.IllegalDate, pointer, known, "yyyy-mm-dd");
        return null;
    }

    /// <summary>The value, or every fault.</summary>
    public OneOf<T, Refusal> Or<T>(Func<T> value) => _faults.Count > 0 ? new Refusal([.. _faults]) : value();

    private static string Cut(string found) =>
        found.Length <= LongestFound ? found : $"{found[..(char.IsHighSurrogate(found[LongestFound - 2]) ? LongestFound - 2 : LongestFound - 1)]}…";
}
