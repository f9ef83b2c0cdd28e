namespace LamTheoBac.Domain.Supervision;

/// <summary>What kind of meeting a cell held (loại hình sinh hoạt chi bộ). <c>default</c> is no kind.</summary>
public enum MeetingKind
{
    /// <summary>Regular meeting (sinh hoạt định kỳ), usually once a month.</summary>
    Regular = 1,

    /// <summary>Thematic meeting (sinh hoạt chuyên đề), usually once a quarter.</summary>
    Thematic,
}
