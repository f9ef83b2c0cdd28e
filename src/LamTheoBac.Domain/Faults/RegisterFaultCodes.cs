namespace LamTheoBac.Domain.Faults;

/// <summary>What can be wrong with a register (các mã lỗi của sổ theo dõi) (DATA.md).</summary>
public static class RegisterFaultCodes
{
    /// <summary>An id stands twice, or is both a person's and an organization's.</summary>
    public static FaultCode DuplicateId { get; } = new("duplicate-id");

    /// <summary>A record names something that does not exist.</summary>
    public static FaultCode UnknownReference { get; } = new("unknown-reference");

    /// <summary>There are more subjects than one table takes. Expected: how many it takes.</summary>
    public static FaultCode TooManySubjects { get; } = new("too-many-subjects");

    /// <summary>Two intervals that exclude each other hold on one day.</summary>
    public static FaultCode OverlappingIntervals { get; } = new("overlapping-intervals");

    /// <summary>An organization's superior does not hold on some day of the row.</summary>
    public static FaultCode ParentNotInForce { get; } = new("parent-not-in-force");

    /// <summary>Organizations stand under each other in a circle on some day.</summary>
    public static FaultCode CircularOrganizations { get; } = new("circular-organizations");

    /// <summary>A change was asked of an organization that does not hold on that day.</summary>
    public static FaultCode NotInForce { get; } = new("not-in-force");

    /// <summary>An organization cannot go while persons or other organizations stand directly under it.</summary>
    public static FaultCode NotEmpty { get; } = new("not-empty");

    /// <summary>One subject has two values of one attribute.</summary>
    public static FaultCode DuplicateFact { get; } = new("duplicate-fact");

    /// <summary>One organization has two deadlines for one cycle and topic. Expected: the organization and the cycle.</summary>
    public static FaultCode DuplicateDeadline { get; } = new("duplicate-deadline");

    /// <summary>A recorded value does not suit the attribute's type or symbols.</summary>
    public static FaultCode WrongFactValue { get; } = new("wrong-fact-value");

    /// <summary>A recorded value belongs to a subject of the other basis.</summary>
    public static FaultCode WrongFactBasis { get; } = new("wrong-fact-basis");

    /// <summary>Recorded values belong to an attribute that is not declared; they are ignored. Told once an attribute, at its first record. Expected: how many records.</summary>
    public static FaultCode UndeclaredAttribute { get; } = new("undeclared-attribute", IsWarning: true);

    /// <summary>A level is used on days on which the rules do not know it.</summary>
    public static FaultCode LevelOutsideItsDates { get; } = new("level-outside-its-dates", IsWarning: true);

    /// <summary>A collective review found indicators that it did not examine. Found: those indicators.</summary>
    public static FaultCode FoundNotExamined { get; } = new("found-not-examined", IsWarning: true);

    /// <summary>A collective review remedied indicators that it did not find. Found: those indicators.</summary>
    public static FaultCode RemediedNotFound { get; } = new("remedied-not-found", IsWarning: true);
}
