using System.Globalization;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Checking;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>Collects what is wrong with the text of a scenario, and which subjects it has named.</summary>
internal sealed class FaultSink
{
    private readonly List<Fault> _faults = [];
    private readonly Suggestions _suggestions = new();

    /// <summary>The subjects named so far.</summary>
    public HashSet<string> Subjects { get; } = new(StringComparer.Ordinal);

    /// <summary>The faults in the order of the text; null where there is none.</summary>
    public ScenarioFaults? Faults => _faults.Count == 0 ? null : new ScenarioFaults([.. _faults.OrderBy(fault => ((FaultPlace.InText)fault.Place).Line).ThenBy(fault => ((FaultPlace.InText)fault.Place).Column)]);

    public void Add(FaultCode code, int line, int column, string found, params string[] expected) => _faults.Add(new Fault(code, new FaultPlace.InText(line, column), found, expected.ToValueList()));

    public void AddNear(FaultCode code, int line, int column, string found, IEnumerable<string> candidates, params string[] expected) =>
        _faults.Add(new Fault(code, new FaultPlace.InText(line, column), found, expected.ToValueList()) { Suggestion = _suggestions.For(found, candidates) });

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
