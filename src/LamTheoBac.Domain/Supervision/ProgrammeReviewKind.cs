namespace LamTheoBac.Domain.Supervision;

/// <summary>Which review of the programme it is (sơ kết, tổng kết). <c>default</c> is no kind.</summary>
public enum ProgrammeReviewKind
{
    /// <summary>Interim review (sơ kết), while the period runs or after it.</summary>
    Interim = 1,

    /// <summary>Final review (tổng kết), when the period is over.</summary>
    Final,
}
