namespace LamTheoBac.Cli.Hosting;

/// <summary>What the process says of itself at its end.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The answer is no: the data is faulty, or a target is missed.</summary>
    public const int No = 1;

    /// <summary>There is no answer: wrong usage, or input that cannot be used.</summary>
    public const int Unusable = 2;
}
