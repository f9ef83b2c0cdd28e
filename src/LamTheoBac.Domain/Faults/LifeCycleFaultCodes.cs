namespace LamTheoBac.Domain.Faults;

/// <summary>Why a step of a life cycle is refused (lý do không chấp nhận một bước): of directives, cycles, commitments, standards, reviews and supervision.</summary>
public static class LifeCycleFaultCodes
{
    /// <summary>A step lies on a day before the step before it.</summary>
    public static FaultCode StepBeforeLast { get; } = new("step-before-last");

    /// <summary>A day or an interval lies outside the days that allow it.</summary>
    public static FaultCode OutsideDays { get; } = new("outside-days");

    /// <summary>An interval that needs a day has none.</summary>
    public static FaultCode NoDays { get; } = new("no-days");

    /// <summary>A list that needs an entry has none.</summary>
    public static FaultCode NothingGiven { get; } = new("nothing-given");

    /// <summary>An entry stands twice.</summary>
    public static FaultCode DuplicateEntry { get; } = new("duplicate-entry");

    /// <summary>An entry names something that is not there.</summary>
    public static FaultCode UnknownEntry { get; } = new("unknown-entry");

    /// <summary>Something that must be answered for has no entry.</summary>
    public static FaultCode MissingEntry { get; } = new("missing-entry");

    /// <summary>Something was given before and cannot be given again.</summary>
    public static FaultCode AlreadyGiven { get; } = new("already-given");

    /// <summary>What a step rests on is not in force on its day.</summary>
    public static FaultCode NotValidThen { get; } = new("not-valid-then");

    /// <summary>The organization is no superior of the other on that day.</summary>
    public static FaultCode NotASuperior { get; } = new("not-a-superior");

    /// <summary>Indicators lie outside the set that they must come from.</summary>
    public static FaultCode OutsideSet { get; } = new("outside-set");

    /// <summary>A cycle cannot be closed before its last day.</summary>
    public static FaultCode CycleNotOver { get; } = new("cycle-not-over");

    /// <summary>Documents stand in a circle of the same relation.</summary>
    public static FaultCode CircularChain { get; } = new("circular-chain");

    /// <summary>An item of the superior's standards is neither taken up nor set aside with a reason.</summary>
    public static FaultCode NotTakenUp { get; } = new("not-taken-up");

    /// <summary>An item of the superior's standards is both taken up and set aside.</summary>
    public static FaultCode TakenUpAndSetAside { get; } = new("taken-up-and-set-aside");

    /// <summary>The subject is left out of this, so that there is nothing to record.</summary>
    public static FaultCode LeftOut { get; } = new("left-out");

    /// <summary>A step is not for this kind or occasion.</summary>
    public static FaultCode WrongKind { get; } = new("wrong-kind");
}
