using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Live;

/// <summary>An organization whose figures move: its counters with those of everybody below.</summary>
internal sealed class LiveNode(OrganizationPeriod organization, ulong[] truths, int counters)
{
    /// <summary>The organization; its superior is <see cref="Superior"/>'s.</summary>
    public OrganizationPeriod Organization { get; private set; } = organization;

    /// <summary>The direct superior; null at a root.</summary>
    public LiveNode? Superior { get; private set; }

    /// <summary>What is known of the organization itself.</summary>
    public ulong[] Truths { get; set; } = truths;

    /// <summary>All counters of all measures.</summary>
    public long[] Counters { get; } = new long[counters];

    /// <summary>How many direct subordinates and persons it has.</summary>
    public int Members { get; set; }

    /// <summary>Whether this is an organization or above it.</summary>
    public bool IsAtOrAbove(LiveNode other)
    {
        for (var node = other; node is not null; node = node.Superior)
            if (node == this)
                return true;
        return false;
    }

    /// <summary>Adds to one counter here and at every superior.</summary>
    public void Add(int counter, int count)
    {
        for (var node = this; node is not null; node = node.Superior) node.Counters[counter] += count;
    }

    // All counters of a branch; of those that go the sign is -1.
    private void Add(ReadOnlySpan<long> counters, int sign)
    {
        for (var node = this; node is not null; node = node.Superior)
            for (var counter = 0; counter < counters.Length; counter++)
                node.Counters[counter] += sign * counters[counter];
    }

    /// <summary>Puts it with all below under another superior.</summary>
    public void MoveTo(LiveNode? superior)
    {
        Superior?.Add(Counters, -1);
        StandsUnder(superior);
        superior?.Add(Counters, 1);
    }

    /// <summary>Puts it under another superior, whose counters have it already.</summary>
    public void StandsUnder(LiveNode? superior)
    {
        if (Superior is not null) Superior.Members--;
        if (superior is not null) superior.Members++;
        Superior = superior;
        Organization = Organization with { Parent = superior?.Organization.Id };
    }
}
