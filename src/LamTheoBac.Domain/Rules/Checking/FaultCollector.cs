using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Gathers the faults of one book.</summary>
internal sealed class FaultCollector
{
    private const int LongestFound = 60;

    private readonly List<(SourcePlace Place, Fault Fault)> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(FaultCode code, SourcePlace place, ReadOnlySpan<char> found, ValueList<string> expected, string? suggestion = null) =>
        Add(place, new Fault(code, place.ToFaultPlace(), Cut(found), expected) { Suggestion = suggestion });

    public void Add(SourcePlace place, Fault fault) => _faults.Add((place, fault));

    /// <summary>The faults in the order of the text, those of one place as they were found, none twice.</summary>
    public RuleBookFaults ToFaults() =>
        new(_faults.OrderBy(item => item.Place.Line).ThenBy(item => item.Place.Column).Select(item => item.Fault).Distinct(SameFault.Instance).ToValueList());

    /// <summary>Takes over what another has gathered.</summary>
    public void AddAll(FaultCollector other) => _faults.AddRange(other._faults);

    private static string Cut(ReadOnlySpan<char> found)
    {
        if (found.Length <= LongestFound) return found.ToString();
        var end = char.IsHighSurrogate(found[LongestFound - 2]) ? LongestFound - 2 : LongestFound - 1;
        return $"{found[..end]}…";
    }
}
