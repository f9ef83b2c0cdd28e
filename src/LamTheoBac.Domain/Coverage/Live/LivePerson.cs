namespace LamTheoBac.Domain.Coverage.Live;

/// <summary>A person whose figures move.</summary>
internal sealed class LivePerson(LiveNode node, ulong[] truths)
{
    /// <summary>Where the person counts.</summary>
    public LiveNode Node { get; set; } = node;

    /// <summary>What is known of the person.</summary>
    public ulong[] Truths { get; } = truths;
}
