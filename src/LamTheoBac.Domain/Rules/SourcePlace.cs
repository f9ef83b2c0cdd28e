using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Rules;

/// <summary>Where something stood in the text of a rule book; <c>default</c> for what was built in C#.</summary>
internal readonly record struct SourcePlace(int Line, int Column)
{
    /// <summary>The place as a fault names it.</summary>
    public FaultPlace ToFaultPlace() => Line == 0 ? new FaultPlace.Whole() : new FaultPlace.InText(Line, Column);
}
