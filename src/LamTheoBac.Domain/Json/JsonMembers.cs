using System.Text.Json;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Json;

/// <summary>The members of one object, each told where it is not as it should be, and null then as where it is missing.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly string _pointer;
    private readonly JsonFaults _faults;

    private JsonMembers(string pointer, JsonFaults faults) => (_pointer, _faults) = (pointer, faults);

    /// <summary>The members of an object that has these and no others; null when it is no object.</summary>
    public static JsonMembers? Of(JsonElement element, string pointer, JsonFaults faults, ValueList<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.AddWrongType(pointer, element, "object");
            return null;
        }
        var members = new JsonMembers(pointer, faults);
        foreach (var member in element.EnumerateObject()) members.Add(member, names);
        return members;
    }

    public string? Text(string name)
    {
        if (!_members.TryGetValue(name, out var member)) return null;
        if (member.ValueKind == JsonValueKind.String && JsonFaults.TextOf(member.GetString) is { } text) return text;
        _faults.AddWrongType(JsonFaults.Of(_pointer, name), member, "string");
        return null;
    }

    public JsonMembers? Object(string name, ValueList<string> names) =>
        _members.TryGetValue(name, out var member) ? Of(member, JsonFaults.Of(_pointer, name), _faults, names) : null;

    /// <summary>The items of an array, each made from the element and its pointer.</summary>
    public T[]? List<T>(string name, Func<JsonElement, string, T> item)
    {
        if (!_members.TryGetValue(name, out var member)) return null;
        var pointer = JsonFaults.Of(_pointer, name);
        if (member.ValueKind == JsonValueKind.Array) return [.. member.EnumerateArray().Select((element, index) => item(element, JsonFaults.Of(pointer, index)))];
        _faults.AddWrongType(pointer, member, "array");
        return null;
    }

    private void Add(JsonProperty member, ValueList<string> names)
    {
        if (JsonFaults.TextOf(() => member.Name) is not { } name) _faults.Add(JsonFaultCodes.UnknownMember, _pointer, "", names);
        else if (!names.Contains(name, StringComparer.Ordinal)) _faults.AddUnknown(_pointer, name, names);
        else if (!_members.TryAdd(name, member.Value)) _faults.Add(JsonFaultCodes.DuplicateMember, JsonFaults.Of(_pointer, name), name);
    }
}
