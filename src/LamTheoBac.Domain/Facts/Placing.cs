using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// Places persons in the tree of a day: at the primary assignment, or at the workplace of somebody without one; an
/// organization that is gone is followed to its only successor (RULES.md section 5, DATA.md successions.csv).
/// </summary>
internal sealed class Placing(RegisterIndex index, OrganizationTree tree, LocalDate asOf)
{
    public Placement Of(PersonId person)
    {
        var holding = index.Assignments[person].Where(assignment => assignment.During.Contains(asOf)).ToList();
        var through = holding.Find(assignment => assignment.Role == AssignmentRole.Primary)
            ?? holding.Find(assignment => assignment.Role == AssignmentRole.Workplace);
        return through is null ? Placement.Nowhere(UnplacedReason.NoAssignment) : Follow(through);
    }

    private Placement Follow(Assignment through)
    {
        var passed = new HashSet<OrganizationId>();
        for (var at = through.Organization; ;)
        {
            if (tree.PositionOf(at) is { } position) return Placement.At(position, through);
            if (!passed.Add(at)) return Placement.Nowhere(UnplacedReason.CircularSuccession);
            var successors = index.Successions[at].Where(handover => handover.On <= asOf).Select(handover => handover.Successor).Distinct().ToList();
            if (successors.Count == 0) return Placement.Nowhere(UnplacedReason.NoSuccessor);
            if (successors.Count > 1) return Placement.Nowhere(UnplacedReason.SeveralSuccessors);
            at = successors[0];
        }
    }
}
