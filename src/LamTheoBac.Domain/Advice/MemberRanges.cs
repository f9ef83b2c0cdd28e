using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Advice;

/// <summary>Members in tree order, so that those of every subtree are one range of the same array.</summary>
internal sealed class MemberRanges
{
    private readonly OrganizationTree _tree;
    private readonly PersonId[] _members;
    private readonly int[] _starts;

    public MemberRanges(OrganizationTree tree, IEnumerable<(PersonId Person, int Position)> inTreeOrder)
    {
        _tree = tree;
        _starts = new int[tree.Count + 1];
        var members = new List<PersonId>();
        foreach (var (person, position) in inTreeOrder)
        {
            members.Add(person);
            _starts[position + 1]++;
        }
        _members = [.. members];
        for (var position = 0; position < tree.Count; position++) _starts[position + 1] += _starts[position];
    }

    /// <summary>The members of the subtree of a position.</summary>
    public ReadOnlySpan<PersonId> Of(int position) => _members.AsSpan(_starts[position].._starts[_tree.EndOfSubtree(position)]);
}
