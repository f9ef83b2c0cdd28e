using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Analysis;

/// <summary>One value of a witness (giá trị minh họa).</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Value">Its value: absent, unknown or known.</param>
public sealed record WitnessValue(AttributeName Attribute, AttributeValue Value)
{
    /// <summary>Whether it is absent, false or 0: what a subject has of whom nothing is on record.</summary>
    public bool IsPlain => CandidateValues.IsPlain(Value);

    /// <summary><c>plan.registered = true</c>; <c>?</c> is unknown, <c>absent</c> absent.</summary>
    public override string ToString() => $"{Attribute} = {(Value.State == Domain.Values.ReportState.Absent ? "absent" : Value.ToString())}";
}
