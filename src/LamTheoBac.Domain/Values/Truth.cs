namespace LamTheoBac.Domain.Values;

/// <summary>One of the three truth values of Kleene's strong logic (giá trị chân lý) (RULES.md section 3). <c>default</c> is <see cref="Unknown"/>.</summary>
public enum Truth
{
    /// <summary>Nobody reported it: neither true nor false.</summary>
    Unknown = 0,

    /// <summary>Known to be false.</summary>
    False = 1,

    /// <summary>Known to be true.</summary>
    True = 2,
}
