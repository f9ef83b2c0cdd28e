using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;
using LamTheoBac.Domain.Coverage.Streaming;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage.Daily;

/// <summary>
/// Stretches of days in which a subject's answers stay, of one basis. Each is a row twice: where it begins and where it
/// ends. Counted by shown organization and day, the rows that began less those that ended are the figures of a day.
/// </summary>
internal sealed class Stretches
{
    private readonly RuleBook _book;
    private readonly SubjectBasis _basis;
    private readonly CommitmentCycle _cycle;
    private readonly LocalDate _first;
    private readonly int _days;
    private readonly PackedLeaves?[] _leaves;
    private readonly DayCuts _cuts;
    private readonly PackedRows _begun;
    private readonly PackedRows _ended;

    public Stretches(RuleBook book, SubjectBasis basis, CommitmentCycle cycle, LocalDate first, int days)
    {
        (_book, _basis, _cycle, _first, _days) = (book, basis, cycle, first, days);
        _leaves = new PackedLeaves[days];
        _leaves[0] = new PackedLeaves(book, basis, cycle, first);
        _cuts = new DayCuts(Leaves.Leaves, Leaves.Attributes);
        (_begun, _ended) = (new PackedRows(Leaves.Words), new PackedRows(Leaves.Words));
    }

    /// <summary>The leaves; which they are is the same on every day.</summary>
    public PackedLeaves Leaves => _leaves[0]!;

    /// <summary>Adds a subject with these values in the days of [from, to), at a shown organization; -1 only checks the values.</summary>
    public void Add(SubjectId id, int shown, int from, int to, ReadOnlySpan<AttributeValue> values)
    {
        var (truths, next) = (new ulong[Leaves.Words], new ulong[Leaves.Words]);
        Leaves.Pack(values, truths);
        if (shown < 0 || from >= to) return;
        if (_cuts.Any)
        {
            int[] cuts = [.. _cuts.Of(values.ToArray(), AttributeValue.DayNumber(_first), from, to)];
            LeavesOn(from).Pack(values, truths);
            foreach (var cut in cuts.Skip(1))
            {
                LeavesOn(cut).Pack(values, next);
                if (next.AsSpan().SequenceEqual(truths)) continue;
                Keep(id, shown, from, cut, truths);
                (from, truths, next) = (cut, next, truths);
            }
        }
        Keep(id, shown, from, to, truths);
    }

    /// <summary>For each measure of the basis the counters of each shown organization alone, day by day.</summary>
    public IEnumerable<(Measure Measure, long[] Counts)> Count(int shown)
    {
        var program = ProgramCompiler.Compile(_book, _basis, Leaves.Slots);
        var (begun, ended) = (CountsOf(program, _begun, shown), CountsOf(program, _ended, shown));
        for (var measure = 0; measure < program.Measures.Count; measure++)
        {
            var counters = CounterLayout.CountersOf(program.Measures[measure]);
            var counts = new long[shown * _days * counters];
            for (var place = 0; place < shown * _days; place++)
            {
                var (plus, minus) = (begun.Own(measure, place), ended.Own(measure, place));
                var isFirstDay = place % _days == 0;
                for (var counter = 0; counter < counters; counter++)
                    counts[(place * counters) + counter] = plus[counter] - minus[counter] + (isFirstDay ? 0 : counts[((place - 1) * counters) + counter]);
            }
            yield return (program.Measures[measure], counts);
        }
    }

    private MeasureCounts CountsOf(CoverageProgram program, PackedRows rows, int shown) =>
        MeasureCounts.Of(program, ColumnWriter.Write(rows, Leaves, shown * _days, layout => SubtreeRuns.None(shown * _days, layout), default), threads: 1, WidestWords.Here);

    private PackedLeaves LeavesOn(int day) => _leaves[day] ??= new PackedLeaves(_book, _basis, _cycle, _first.PlusDays(day));

    private void Keep(SubjectId id, int shown, int from, int to, ReadOnlySpan<ulong> truths)
    {
        _begun.Add(id, (shown * _days) + from, truths);
        if (to < _days) _ended.Add(id, (shown * _days) + to, truths);
    }
}
