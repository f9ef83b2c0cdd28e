namespace LamTheoBac.Domain.Values;

/// <summary>The three states of an attribute (trạng thái báo cáo) (RULES.md section 3). <c>default</c> is <see cref="Absent"/>.</summary>
public enum ReportState
{
    /// <summary>Known to have no value.</summary>
    Absent = 0,

    /// <summary>Known, with a value.</summary>
    Known = 1,

    /// <summary>Nobody reported it, or it was recorded as unknown.</summary>
    Unknown = 2,
}
