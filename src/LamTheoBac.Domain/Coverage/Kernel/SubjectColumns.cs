using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// The packed facts of one basis: for every leaf of the rule book two bit columns, <em>true</em> and <em>false</em>
/// (neither: unknown), over the subjects in tree order, so that each organization is one range of rows.
/// </summary>
internal sealed class SubjectColumns
{
    private readonly SubjectId[] _subjects;
    private readonly int[] _starts;

    private SubjectColumns(SubjectId[] subjects, int[] starts, Dictionary<Criterion, int> slots)
    {
        _subjects = subjects;
        _starts = starts;
        Slots = slots;
        Bits = new BitColumns(slots.Count, subjects.Length);
    }

    /// <summary>In which slot each leaf stands.</summary>
    public IReadOnlyDictionary<Criterion, int> Slots { get; }

    /// <summary>The columns.</summary>
    public BitColumns Bits { get; }

    /// <summary>The first row of each position of the tree, and the number of rows behind the last.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The subject of a row.</summary>
    public SubjectId this[int row] => _subjects[row];

    /// <summary>Packs the facts of these subjects, given in tree order; each attribute is read once a subject.</summary>
    public static SubjectColumns Pack(IEnumerable<SubjectFacts> subjects, ReadOnlySpan<int> starts, IReadOnlyList<LeafTest> tests, Func<AttributeName, AttributeSource> sourceOf)
    {
        var slots = tests.Select((test, slot) => (test.Leaf, slot)).ToDictionary();
        var columns = new SubjectColumns(new SubjectId[starts[^1]], starts.ToArray(), slots);
        var attributes = tests.Select((test, slot) => (test, slot)).GroupBy(pair => pair.test.Attribute)
            .Select(group => (sourceOf(group.Key).Read, Tests: group.ToArray())).ToArray();
        var row = 0;
        foreach (var facts in subjects)
        {
            columns._subjects[row] = facts.Id;
            foreach (var (read, own) in attributes)
            {
                var value = read(facts);
                foreach (var (test, slot) in own) columns.Bits.Set(row, slot, test.Of(value));
            }
            row++;
        }
        return columns;
    }
}
