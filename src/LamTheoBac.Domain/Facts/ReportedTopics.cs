using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// Which topics each organization of a tree has reported by a day, itself or through a superior (DATA.md, returns.csv):
/// a set of topics per position.
/// </summary>
internal sealed class ReportedTopics
{
    private readonly int[]? _topics;

    public ReportedTopics(IReadOnlyList<SubmittedReturn>? returns, OrganizationTree tree, CommitmentCycle cycle, LocalDate asOf)
    {
        if (returns is null) return;
        _topics = new int[tree.Count];
        foreach (var received in returns.Where(received => received.Cycle == cycle.Id && received.ReceivedOn <= asOf))
            if (tree.PositionOf(received.Organization) is { } position)
                _topics[position] |= Bit(received.Topic);
        for (var position = 0; position < tree.Count; position++)
            if (tree.ParentOf(position) is >= 0 and var parent)
                _topics[position] |= _topics[parent];
    }

    /// <summary>Whether the topic is reported at this position; where returns are not followed everything is, nowhere in the tree nothing.</summary>
    public bool Contains(int? position, ReturnTopic topic) => _topics is null || (position is { } at && (_topics[at] & Bit(topic)) != 0);

    private static int Bit(ReturnTopic topic) => 1 << (int)topic;
}
