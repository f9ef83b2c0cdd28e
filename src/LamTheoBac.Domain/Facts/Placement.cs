using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Facts;

/// <summary>Where a person is counted on a day: at a position of the tree through an assignment, or nowhere for a reason.</summary>
internal readonly record struct Placement(int? Position, Assignment? Through, UnplacedReason? Reason)
{
    public static Placement At(int position, Assignment through) => new(position, through, null);

    public static Placement Nowhere(UnplacedReason reason) => new(null, null, reason);
}
