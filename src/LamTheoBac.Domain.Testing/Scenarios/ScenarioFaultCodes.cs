using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>What can be wrong with the text of a scenario (lỗi khi đọc kịch bản).</summary>
public static class ScenarioFaultCodes
{
    /// <summary>The text is longer than 1 MiB of UTF-8. Expected: the limit.</summary>
    public static FaultCode ScenarioTooLong { get; } = new("scenario-too-long");

    /// <summary>A control character, half of a surrogate pair, or a pile of marks. Found: the first as <c>U+0007</c>.</summary>
    public static FaultCode UnprintableCharacter { get; } = new("unprintable-character");

    /// <summary>The first line is no heading with the sentence that names the scenario.</summary>
    public static FaultCode MissingTitle { get; } = new("missing-title");

    /// <summary>A setting is missing. Found is empty; expected: its line.</summary>
    public static FaultCode MissingSetting { get; } = new("missing-setting");

    /// <summary>A setting stands twice.</summary>
    public static FaultCode DuplicateSetting { get; } = new("duplicate-setting");

    /// <summary>A setting cannot be read. Expected: its forms.</summary>
    public static FaultCode IllegalSetting { get; } = new("illegal-setting");

    /// <summary>There is no table.</summary>
    public static FaultCode MissingTable { get; } = new("missing-table");

    /// <summary>The line under the header is no delimiter. Expected: one.</summary>
    public static FaultCode MissingDelimiter { get; } = new("missing-delimiter");

    /// <summary>A table has no subject.</summary>
    public static FaultCode MissingRows { get; } = new("missing-rows");

    /// <summary>A row has another number of cells than the header. Found: its number; expected: the header's.</summary>
    public static FaultCode WrongCellCount { get; } = new("wrong-cell-count");

    /// <summary>The first column is not <c>subject</c>. Expected: that word.</summary>
    public static FaultCode MissingSubjectColumn { get; } = new("missing-subject-column");

    /// <summary>No column asks a measure. Expected: an example.</summary>
    public static FaultCode MissingMeasureColumn { get; } = new("missing-measure-column");

    /// <summary>A column that ends in <c>?</c> names no measure of the book.</summary>
    public static FaultCode UnknownMeasure { get; } = new("unknown-measure");

    /// <summary>A column names no attribute of the basis. Expected: the basis.</summary>
    public static FaultCode UnknownAttribute { get; } = new("unknown-attribute");

    /// <summary>A measure of another basis than the first of its table. Expected: the basis.</summary>
    public static FaultCode MixedBasis { get; } = new("mixed-basis");

    /// <summary>A column stands twice.</summary>
    public static FaultCode DuplicateColumn { get; } = new("repeated-column");

    /// <summary>A measure asks an attribute that every subject has a value of, and there is no column. Expected: the measure.</summary>
    public static FaultCode MissingAttributeColumn { get; } = new("missing-attribute-column");

    /// <summary>A subject has no name.</summary>
    public static FaultCode MissingSubject { get; } = new("missing-subject");

    /// <summary>A subject stands twice in the scenario.</summary>
    public static FaultCode DuplicateSubject { get; } = new("duplicate-subject");

    /// <summary>A value that the attribute cannot have. Expected: what it can.</summary>
    public static FaultCode IllegalValue { get; } = new("illegal-cell");

    /// <summary>An empty cell of an attribute that every subject has a value of. Expected: what it can be.</summary>
    public static FaultCode MissingValue { get; } = new("empty-cell");

    /// <summary>No class. Expected: the classes.</summary>
    public static FaultCode IllegalExpectation { get; } = new("illegal-expectation");

    /// <summary>The measure has no such <c>exclude</c> or <c>except</c> line. Expected: the numbers, and the reasons that only one line gives.</summary>
    public static FaultCode UnknownClause { get; } = new("unknown-clause");

    /// <summary>Nothing is expected of a subject.</summary>
    public static FaultCode NothingExpected { get; } = new("nothing-expected");
}
