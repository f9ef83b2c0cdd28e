using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Faults;

/// <summary>Collects all reasons against a step, and answers with the next state only when there is none.</summary>
internal sealed class Reasons
{
    private readonly List<Fault> _faults = [];

    /// <summary>A reason against the step: what was found in one of its fields, and what was expected.</summary>
    public Reasons Add(FaultCode code, string field, object? found, params string[] expected) => AddAt(code, new FaultPlace.InStep(field), found, expected);

    /// <summary>A reason against one entry of a list in the step, by its position from 0.</summary>
    public Reasons AddAt(FaultCode code, string field, int index, object? found, params string[] expected) => AddAt(code, new FaultPlace.InStep(field, index), found, expected);

    /// <summary>A reason unless something holds.</summary>
    public Reasons Require(bool holds, FaultCode code, string field, object? found, params string[] expected) => holds ? this : Add(code, field, found, expected);

    /// <summary>A step cannot come before the one before it. Both may be on one day.</summary>
    public Reasons NotBefore(LocalDate last, LocalDate on, string field) => Require(on >= last, LifeCycleFaultCodes.StepBeforeLast, field, on, Of(last));

    /// <summary>A list that may not be empty.</summary>
    public Reasons NotEmpty<T>(IReadOnlyCollection<T> items, string field) => Require(items.Count > 0, LifeCycleFaultCodes.NothingGiven, field, "", field);

    /// <summary>No key of a list may stand twice; the later one is the fault.</summary>
    public Reasons Distinct<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, string field)
    {
        var seen = new HashSet<TKey>();
        for (var index = 0; index < items.Count; index++)
            if (!seen.Add(key(items[index])))
                AddAt(LifeCycleFaultCodes.DuplicateEntry, field, index, key(items[index]));
        return this;
    }

    /// <summary>The next state, or every reason against it.</summary>
    public OneOf<T, Refusal> Or<T>(Func<T> next) => _faults.Count > 0 ? Refused() : next();

    /// <summary>The refusal; null without reasons.</summary>
    public Refusal? AsRefusal() => _faults.Count > 0 ? Refused() : null;

    private Refusal Refused() => new(_faults.ToValueList());

    private Reasons AddAt(FaultCode code, FaultPlace place, object? found, string[] expected)
    {
        _faults.Add(new Fault(code, place, found is LocalDate day ? Of(day) : $"{found}", expected.ToValueList()));
        return this;
    }

    private static string Of(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
