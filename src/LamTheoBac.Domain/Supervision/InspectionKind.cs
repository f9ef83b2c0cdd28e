namespace LamTheoBac.Domain.Supervision;

/// <summary>Inspection and supervision are two functions (kiểm tra, giám sát). <c>default</c> is <see cref="Unstated"/>.</summary>
public enum InspectionKind
{
    /// <summary>The record does not say which.</summary>
    Unstated = 0,

    /// <summary>Inspection (kiểm tra).</summary>
    Inspection,

    /// <summary>Supervision (giám sát).</summary>
    Supervision,
}
