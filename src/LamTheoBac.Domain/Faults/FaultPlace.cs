namespace LamTheoBac.Domain.Faults;

/// <summary>Where a fault is (vị trí lỗi): a closed hierarchy of a place in a text, in a list of records, in a JSON document, or in a step that was asked for.</summary>
public abstract record FaultPlace
{
    private FaultPlace() { }

    /// <summary>A place in a text (vị trí trong văn bản).</summary>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Column">The character in the line (UTF-16 code units), from 1.</param>
    public sealed record InText(int Line, int Column) : FaultPlace;

    /// <summary>A place in the records (vị trí trong danh sách bản ghi) that were given to a register.</summary>
    /// <param name="Kind">Which list, by the name of its file in the data folder without extension, e.g. <c>people</c>.</param>
    /// <param name="Index">The record's position in that list, from 0.</param>
    /// <param name="Field">The field, by its column name, e.g. <c>parent</c>.</param>
    public sealed record InRecords(string Kind, int Index, string Field) : FaultPlace;

    /// <summary>A field of a step of a life cycle (mục của một bước) that was asked for, or of a published figure.</summary>
    /// <param name="Field">The field, by the name of its parameter or of what the state holds, e.g. <c>on</c>.</param>
    /// <param name="Index">The position in the field's list, from 0; null where the field is no list, or the whole list is meant.</param>
    public sealed record InStep(string Field, int? Index = null) : FaultPlace;

    /// <summary>A value in a JSON document (vị trí trong tài liệu JSON).</summary>
    /// <param name="Pointer">The way to it as a JSON pointer (RFC 6901), e.g. <c>/rows/3/organization</c>; empty for the document itself.</param>
    public sealed record InJson(string Pointer) : FaultPlace;

    /// <summary>The whole of what was given (toàn bộ).</summary>
    public sealed record Whole : FaultPlace;
}
