namespace LamTheoBac.Domain.Values;

/// <summary>Kleene's strong connectives (phép logic ba trị), as in SQL and CQL (RULES.md section 3).</summary>
public static class Kleene
{
    /// <summary>True for <see langword="true"/>, false for <see langword="false"/>; never unknown.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>The truth of a reported boolean: absent is false, unknown stays unknown.</summary>
    public static Truth Of(Reported<bool> value) => value.IsUnknown ? Truth.Unknown : Of(value is { IsKnown: true, Value: true });

    /// <summary>False if either is false, true if both are true, else unknown.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.True && right == Truth.True ? Truth.True
        : Truth.Unknown;

    /// <summary>True if either is true, false if both are false, else unknown.</summary>
    public static Truth Or(this Truth left, Truth right) => left.Not().And(right.Not()).Not();

    /// <summary>True and false change places, unknown stays unknown.</summary>
    public static Truth Not(this Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
