using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Which lanes are summed where. Organizations with subordinates get a sum; the lanes of an organization without any
/// go straight to its superior's. Lanes in a row with one sum are one run, cut at the borders of blocks. Each run has a sum of
/// its own, so that threads never write to the same: the first of an organization has the organization's, every further
/// one stands under it like a subordinate.
/// </summary>
internal sealed class SubtreeRuns
{
    private readonly int[] _sums;
    private readonly Run[] _runs;
    private readonly int[] _firstOfBlock;

    private SubtreeRuns(int[] sums, int[] parents, Run[] runs, int[] firstOfBlock) => (_sums, Parents, _runs, _firstOfBlock) = (sums, parents, runs, firstOfBlock);

    /// <summary>For each sum the one that it goes into, which is less than its own; -1 at a root.</summary>
    public int[] Parents { get; }

    /// <summary>The sum of an organization with subordinates; -1 of one without.</summary>
    public int SumOf(int position) => _sums[position];

    /// <summary>The runs of a block.</summary>
    public ReadOnlySpan<Run> Of(int block) => _runs.AsSpan(_firstOfBlock[block].._firstOfBlock[block + 1]);

    /// <summary>Of organizations none of which stands under another: nothing is summed.</summary>
    public static SubtreeRuns None(int positions, LaneLayout layout)
    {
        var sums = new int[positions];
        Array.Fill(sums, -1);
        return new SubtreeRuns(sums, [], [], new int[layout.Blocks + 1]);
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
            Extend(runs, sums[position] >= 0 ? sums[position] : superior, layout.Lanes[position], layout.Lanes[position + 1], layout.LanesPerBlock);
        }
        GiveEachASum(runs, parents);
        return new SubtreeRuns(sums, [.. parents], [.. runs], FirstOfBlocks(runs, layout));
    }

    private static void Extend(List<Run> runs, int sum, int from, int to, int lanesPerBlock)
    {
        if (sum < 0) return;
        while (from < to)
        {
            var end = Math.Min(to, ((from / lanesPerBlock) + 1) * lanesPerBlock);
            if (runs.Count > 0 && runs[^1].Sum == sum && runs[^1].To == from && from % lanesPerBlock != 0) runs[^1] = runs[^1] with { To = end };
            else runs.Add(new Run(sum, from, end));
            from = end;
        }
    }

    private static void GiveEachASum(List<Run> runs, List<int> parents)
    {
        var taken = new bool[parents.Count];
        for (var index = 0; index < runs.Count; index++)
        {
            var sum = runs[index].Sum;
            if (taken[sum])
            {
                runs[index] = runs[index] with { Sum = parents.Count };
                parents.Add(sum);
            }
            taken[sum] = true;
        }
    }

    private static int[] FirstOfBlocks(List<Run> runs, LaneLayout layout)
    {
        var first = new int[layout.Blocks + 1];
        foreach (var run in runs) first[(run.From / layout.LanesPerBlock) + 1]++;
        for (var block = 0; block < layout.Blocks; block++) first[block + 1] += first[block];
        return first;
    }

    /// <summary>Lanes of one block that go to one sum.</summary>
    /// <param name="Sum">The sum, that of no other run.</param>
    /// <param name="From">The first lane.</param>
    /// <param name="To">The lane behind the last.</param>
    public readonly record struct Run(int Sum, int From, int To);
}
