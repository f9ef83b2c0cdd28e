namespace LamTheoBac.Domain.Faults;

/// <summary>Where a fault is: a closed hierarchy of a place in a text and a place in a list of records.</summary>
public abstract record FaultPlace
{
    private FaultPlace() { }

    /// <summary>A place in a text.</summary>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Column">The character in the line (UTF-16 code units), from 1.</param>
    public sealed record InText(int Line, int Column) : FaultPlace;

    /// <summary>A place in the records that were given to a register.</summary>
    /// <param name="Kind">Which list, by the name of its file in the data folder without extension, e.g. <c>people</c>.</param>
    /// <param name="Index">The record's position in that list, from 0.</param>
    /// <param name="Field">The field, by its column name, e.g. <c>parent</c>.</param>
    public sealed record InRecords(string Kind, int Index, string Field) : FaultPlace;

    /// <summary>The whole of what was given.</summary>
    public sealed record Whole : FaultPlace;
}
