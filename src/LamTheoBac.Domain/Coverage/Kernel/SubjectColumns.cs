using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// The packed facts of one basis: for every leaf of the rule book two bit columns, <em>true</em> and <em>false</em>
/// (neither: unknown). Rows are the subjects in tree order, so that each organization is one range of rows.
/// </summary>
internal sealed class SubjectColumns
{
    private readonly SubjectId[] _subjects;

    public SubjectColumns(SubjectId[] subjects, LaneLayout layout, SubtreeRuns runs, IReadOnlyDictionary<Criterion, int> slots, BitColumns bits)
    {
        (_subjects, Layout, Runs, Slots, Bits) = (subjects, layout, runs, slots, bits);
    }

    /// <summary>In which slot each leaf stands.</summary>
    public IReadOnlyDictionary<Criterion, int> Slots { get; }

    /// <summary>Where the rows stand in the columns.</summary>
    public LaneLayout Layout { get; }

    /// <summary>Which lanes are summed where.</summary>
    public SubtreeRuns Runs { get; }

    /// <summary>The columns.</summary>
    public BitColumns Bits { get; }

    /// <summary>The first row of each position of the tree, and the number of rows behind the last.</summary>
    public ReadOnlySpan<int> Starts => Layout.Starts;

    /// <summary>The subject of a row.</summary>
    public SubjectId this[int row] => _subjects[row];

    /// <summary>The row of a subject, looked for among all; null where there is none.</summary>
    public int? RowOf(SubjectId subject) => Array.IndexOf(_subjects, subject) is >= 0 and var row ? row : null;

    /// <summary>The truth of a leaf for the subject of a row.</summary>
    public Truth TruthOf(int row, Criterion leaf) => Bits[Layout.PlaceOf(row), Slots[leaf]];

    /// <summary>Packs the facts of these subjects, given in tree order; each attribute is read once a subject.</summary>
    public static SubjectColumns Pack(IEnumerable<SubjectFacts> subjects, ReadOnlySpan<int> starts, OrganizationTree tree, IReadOnlyList<LeafTest> tests, Func<AttributeName, AttributeSource> sourceOf)
    {
        var (layout, ids) = (LaneLayout.Of(starts), new SubjectId[starts[^1]]);
        var bits = new BitColumns(tests.Count, layout.Blocks);
        var attributes = tests.Select((test, slot) => (test, slot)).GroupBy(pair => pair.test.Attribute)
            .Select(group => (sourceOf(group.Key).Read, Tests: group.ToArray())).ToArray();
        var (row, position) = (0, 0);
        foreach (var facts in subjects)
        {
            while (layout.Starts[position + 1] <= row) position++;
            var place = layout.PlaceOf(position, row);
            bits.Occupy(place);
            foreach (var (read, own) in attributes)
            {
                var value = read(facts);
                foreach (var (test, slot) in own) bits.Set(place, slot, test.Of(value));
            }
            ids[row++] = facts.Id;
        }
        return new SubjectColumns(ids, layout, SubtreeRuns.Of(tree, layout), tests.Select((test, slot) => (test.Leaf, slot)).ToDictionary(), bits);
    }
}
