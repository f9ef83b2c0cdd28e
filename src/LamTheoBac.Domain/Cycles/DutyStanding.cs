namespace LamTheoBac.Domain.Cycles;

/// <summary>How a duty stands against its deadline on a day (tình trạng thực hiện so với hạn): not yet due is not the same as not done. <c>default</c> is <see cref="Undetermined"/>.</summary>
public enum DutyStanding
{
    /// <summary>Nobody reported whether it was done (chưa rõ).</summary>
    Undetermined = 0,

    /// <summary>Not done, and its deadline is not over (chưa đến hạn).</summary>
    NotYetDue,

    /// <summary>Not done, and its deadline is over (chưa thực hiện).</summary>
    NotDone,

    /// <summary>Done on the last day or before (đúng hạn).</summary>
    DoneInTime,

    /// <summary>Done after the last day (quá hạn).</summary>
    DoneLate,
}
