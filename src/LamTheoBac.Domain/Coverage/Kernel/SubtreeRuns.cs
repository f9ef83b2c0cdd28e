using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Which lanes are summed where. Organizations with subordinates get a sum; the lanes of an organization without any
/// go straight to its superior's. Lanes in a row with one sum are one run.
/// </summary>
internal sealed class SubtreeRuns
{
    private readonly int[] _sums;

    private SubtreeRuns(int[] sums, int[] parents, Run[] runs) => (_sums, Parents, Runs) = (sums, parents, runs);

    /// <summary>The runs, which cover all lanes that have a superior or subordinates.</summary>
    public Run[] Runs { get; }

    /// <summary>For each sum the one of the superior, which is less than its own; -1 at a root.</summary>
    public int[] Parents { get; }

    /// <summary>The sum of an organization with subordinates; -1 of one without.</summary>
    public int SumOf(int position) => _sums[position];

    /// <summary>Of organizations none of which stands under another: nothing is summed.</summary>
    public static SubtreeRuns None(int positions)
    {
        var sums = new int[positions];
        Array.Fill(sums, -1);
        return new SubtreeRuns(sums, [], []);
    }

    /// <summary>The runs of a tree whose subjects stand so.</summary>
    public static SubtreeRuns Of(OrganizationTree tree, LaneLayout layout)
    {
        var (sums, parents, runs) = (new int[tree.Count], new List<int>(), new List<Run>());
        for (var position = 0; position < tree.Count; position++)
        {
            var superior = tree.ParentOf(position) is >= 0 and var parent ? sums[parent] : -1;
            sums[position] = tree.EndOfSubtree(position) > position + 1 ? parents.Count : -1;
            if (sums[position] >= 0) parents.Add(superior);
            var (target, from, to) = (sums[position] >= 0 ? sums[position] : superior, layout.Lanes[position], layout.Lanes[position + 1]);
            if (target < 0 || from == to) continue;
            if (runs.Count > 0 && runs[^1].Sum == target && runs[^1].To == from) runs[^1] = runs[^1] with { To = to };
            else runs.Add(new Run(target, from, to));
        }
        return new SubtreeRuns(sums, [.. parents], [.. runs]);
    }

    /// <summary>Lanes that go to one sum.</summary>
    /// <param name="Sum">The sum.</param>
    /// <param name="From">The first lane.</param>
    /// <param name="To">The lane behind the last.</param>
    public readonly record struct Run(int Sum, int From, int To);
}
