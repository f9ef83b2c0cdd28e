namespace LamTheoBac.Cli.Commands;

/// <summary>Over which data a difference is counted, as the command line has it; what is null did not stand there.</summary>
/// <param name="Later">The state that is counted.</param>
/// <param name="Earlier">What is different in the state with which it is compared.</param>
internal sealed record DiffAsked(DiffState Later, DiffState Earlier)
{
    /// <summary>Whether two states are compared, and not two rule books over one.</summary>
    public bool HasEarlier => Earlier != new DiffState(null, null, null);
}
