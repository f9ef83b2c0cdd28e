namespace LamTheoBac.Domain.Faults;

/// <summary>What can be wrong with a JSON document (các mã lỗi của tài liệu JSON).</summary>
public static class JsonFaultCodes
{
    /// <summary>The text is no JSON from this place on, or it is nested too deep. The place is one in a text.</summary>
    public static FaultCode IllegalJson { get; } = new("illegal-json");

    /// <summary>A value of another kind. Expected: <c>object</c>, <c>array</c>, <c>string</c> or <c>whole number</c>.</summary>
    public static FaultCode WrongJsonType { get; } = new("wrong-json-type");

    /// <summary>A member that the object does not have. Expected: the members that it has.</summary>
    public static FaultCode UnknownMember { get; } = new("unknown-member");

    /// <summary>A member that stands again.</summary>
    public static FaultCode DuplicateMember { get; } = new("duplicate-member");

    /// <summary>A member that must stand is missing. Found is empty; expected: its name.</summary>
    public static FaultCode MissingMember { get; } = new("missing-member");

    /// <summary>A text that must say something is empty or white space. Expected: the name of the member.</summary>
    public static FaultCode EmptyMember { get; } = new("empty-member");

    /// <summary>A fingerprint that is none.</summary>
    public static FaultCode IllegalFingerprint { get; } = new("illegal-fingerprint");

    /// <summary>The fingerprint is that of another text. Expected: that of the text.</summary>
    public static FaultCode OtherFingerprint { get; } = new("other-fingerprint");

    /// <summary>The name is that of another rule book. Expected: that in the text.</summary>
    public static FaultCode OtherName { get; } = new("other-name");
}
