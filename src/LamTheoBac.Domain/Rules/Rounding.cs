namespace LamTheoBac.Domain.Rules;

/// <summary>How a percentage is shown with few decimals (cách làm tròn) (RULES.md section 2). <c>default</c> is <see cref="HalfUp"/>.</summary>
public enum Rounding
{
    /// <summary><c>round half-up</c>: half away from zero.</summary>
    HalfUp,

    /// <summary><c>round truncate</c>: further decimals are cut off.</summary>
    Truncate,
}
