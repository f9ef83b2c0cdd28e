namespace LamTheoBac.Domain.Rules;

/// <summary>What an unknown criterion means (cách hiểu điều chưa biết) at the boundary of population, exclude, except and met (RULES.md sections 2 and 4). <c>default</c> is <see cref="Open"/>.</summary>
public enum UnknownReading
{
    /// <summary>The subject is undetermined.</summary>
    Open,

    /// <summary><c>unknown counts as no</c>: the closed reading of health-quality measures.</summary>
    CountsAsNo,
}
