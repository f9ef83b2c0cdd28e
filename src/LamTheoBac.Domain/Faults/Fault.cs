using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Faults;

/// <summary>
/// One thing that is wrong with a rule book or a register (lỗi): a code, a place, what was found and what was expected. It
/// holds no sentence; <see cref="FaultCatalogue"/> has the sentences, and a host can show its own.
/// </summary>
/// <param name="Code">What kind of fault it is.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Found">The offending text as it stood; empty where something is missing.</param>
/// <param name="Expected">What was expected: words, or the values that the sentence of this code names, in its order.</param>
public sealed record Fault(FaultCode Code, FaultPlace Place, string Found, ValueList<string> Expected)
{
    /// <summary>The nearest thing that would have been right ("did you mean …"); null where nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Whether it is only a warning, which refuses nothing.</summary>
    public bool IsWarning => Code.IsWarning;
}
