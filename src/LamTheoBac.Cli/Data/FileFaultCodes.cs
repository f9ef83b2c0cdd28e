using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Cli.Data;

/// <summary>What can be wrong with files before the domain sees a record.</summary>
internal static class FileFaultCodes
{
    public static FaultCode FolderNotFound { get; } = new("folder-not-found");

    public static FaultCode FileNotReadable { get; } = new("file-not-readable");

    public static FaultCode MissingFile { get; } = new("missing-file");

    public static FaultCode NotUtf8 { get; } = new("not-utf8");

    public static FaultCode MissingHeader { get; } = new("missing-header");

    public static FaultCode MissingColumn { get; } = new("missing-column");

    public static FaultCode DuplicateColumn { get; } = new("duplicate-column");

    public static FaultCode SecondHeader { get; } = new("second-header");

    public static FaultCode WrongNumberOfFields { get; } = new("wrong-number-of-fields");

    public static FaultCode OpenQuote { get; } = new("open-quote");

    public static FaultCode MalformedQuote { get; } = new("malformed-quote");

    public static FaultCode RecordTooLong { get; } = new("record-too-long");

    public static FaultCode MissingValue { get; } = new("missing-value");

    public static FaultCode IllegalDate { get; } = new("illegal-date");

    public static FaultCode IntervalReversed { get; } = new("interval-reversed");

    public static FaultCode UnknownWord { get; } = new("unknown-word");

    public static FaultCode UnknownNotAllowed { get; } = new("unknown-not-allowed");

    public static FaultCode IllegalNumber { get; } = new("illegal-number");

    public static FaultCode IllegalBoolean { get; } = new("illegal-boolean");

    public static FaultCode IllegalName { get; } = new("illegal-name");

    public static FaultCode IllegalIndicators { get; } = new("illegal-indicators");

    public static FaultCode CycleWithoutEnd { get; } = new("cycle-without-end");

    public static FaultCode FileExists { get; } = new("file-exists");

    public static FaultCode UnknownColumn { get; } = new("unknown-column", IsWarning: true);

    public static FaultCode UnknownFile { get; } = new("unknown-file", IsWarning: true);

    /// <summary>A reason for an exemption that is none of the list. What stands there is about a person's life and is never repeated.</summary>
    public static FaultCode UnlistedReason { get; } = new("unlisted-reason", IsWarning: true);

    public static FaultCode UnlistedKind { get; } = new("unlisted-kind", IsWarning: true);

    /// <summary>Whether nothing could be read at all, so that the answer is not "the data is bad" but "there is no data".</summary>
    public static bool IsUnreadable(FaultCode code) => code == FolderNotFound || code == FileNotReadable;
}
