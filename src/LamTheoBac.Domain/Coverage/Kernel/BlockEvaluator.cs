using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Runs a program over one block of rows after the other: word-wise Kleene logic on pairs of bit columns, then for each
/// measure one word of rows per counter. Not safe for several threads at once; each takes one of its own.
/// </summary>
internal sealed class BlockEvaluator(CoverageProgram program, BitColumns columns)
{
    private const int Words = BitColumns.WordsPerBlock;

    private readonly ulong[] _temporaries = FilledWithConstant(program);
    private readonly ulong[] _counters = new ulong[Words * program.Measures.Select(CounterLayout.CountersOf).DefaultIfEmpty(0).Max()];
    private int _block;
    private int _words;

    /// <summary>What takes the counters of a measure in a block: 64 words a counter, in the order of <see cref="CounterLayout"/>. Rows behind the last subject hold anything.</summary>
    public delegate void Sink(int measure, int block, ReadOnlySpan<ulong> counters);

    /// <summary>Runs the program over a block.</summary>
    public void Run(int block, Sink sink)
    {
        _block = block;
        _words = columns.WordsIn(block);
        foreach (var instruction in program.Instructions)
        {
            switch (instruction)
            {
                case Instruction.And and:
                    And(and);
                    break;
                case Instruction.AtLeast atLeast:
                    AtLeast(atLeast);
                    break;
                case Instruction.Classify classify:
                    Classify(classify);
                    sink(classify.Measure, block, _counters);
                    break;
            }
        }
    }

    private void And(Instruction.And and)
    {
        ReadOnlySpan<ulong> leftTrue = True(and.Left), leftFalse = False(and.Left), rightTrue = True(and.Right), rightFalse = False(and.Right);
        Span<ulong> holds = Plane(and.Target, 0), fails = Plane(and.Target, 1);
        for (var word = 0; word < _words; word++)
        {
            // Both results before either is stored: a target may be one of the operands.
            var (isTrue, isFalse) = (leftTrue[word] & rightTrue[word], leftFalse[word] | rightFalse[word]);
            (holds[word], fails[word]) = (isTrue, isFalse);
        }
    }

    private void AtLeast(Instruction.AtLeast atLeast)
    {
        Span<ulong> holds = Plane(atLeast.Target, 0), fails = Plane(atLeast.Target, 1);
        var surely = new BitCounter(atLeast.Inputs.Count);
        var possibly = new BitCounter(atLeast.Inputs.Count);
        for (var word = 0; word < _words; word++)
        {
            surely.Clear();
            possibly.Clear();
            foreach (var input in atLeast.Inputs)
            {
                surely.Add(True(input)[word]);
                possibly.Add(~False(input)[word]);
            }
            (holds[word], fails[word]) = (surely.AtLeast(atLeast.Count), ~possibly.AtLeast(atLeast.Count));
        }
    }

    private void Classify(Instruction.Classify measure)
    {
        var counters = _counters.AsSpan();
        for (var word = 0; word < _words; word++)
        {
            var undetermined = Unknown(measure.Population, word);
            var rest = True(measure.Population)[word];
            rest = TakeOut(measure.Exclusions, CounterLayout.FirstClause, rest, ref undetermined, word);
            counters[(CounterLayout.Met * Words) + word] = rest & True(measure.Met)[word];
            var unknown = Unknown(measure.Met, word);
            undetermined |= rest & unknown;
            rest &= ~(True(measure.Met)[word] | unknown);
            rest = TakeOut(measure.Exceptions, CounterLayout.FirstClause + measure.Exclusions.Count, rest, ref undetermined, word);
            counters[(CounterLayout.NotMet * Words) + word] = rest;
            counters[(CounterLayout.Undetermined * Words) + word] = undetermined;
        }
    }

    /// <summary>Counts rows under the first clause that is true, marks those that an unknown one leaves open, and returns those that no clause takes.</summary>
    private ulong TakeOut(ValueList<Signal> clauses, int firstCounter, ulong rows, ref ulong undetermined, int word)
    {
        var (rest, open) = (rows, 0UL);
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var taken = rest & True(clauses[clause])[word];
            _counters[((firstCounter + clause) * Words) + word] = taken;
            rest &= ~taken;
            open |= Unknown(clauses[clause], word);
        }
        undetermined |= rest & open;
        return rest & ~open;
    }

    private ulong Unknown(Signal signal, int word) =>
        program.Reading == UnknownReading.CountsAsNo ? 0 : ~(True(signal)[word] | False(signal)[word]);

    private ReadOnlySpan<ulong> True(Signal signal) => Read(signal.Slot, signal.Negated);

    private ReadOnlySpan<ulong> False(Signal signal) => Read(signal.Slot, !signal.Negated);

    private ReadOnlySpan<ulong> Read(int slot, bool falsePlane) =>
        slot >= program.Columns ? Plane(slot, falsePlane ? 1 : 0)
        : falsePlane ? columns.False(_block, slot)
        : columns.True(_block, slot);

    private Span<ulong> Plane(int slot, int plane) => _temporaries.AsSpan((((slot - program.Columns) * 2) + plane) * Words, Words);

    private static ulong[] FilledWithConstant(CoverageProgram program)
    {
        var temporaries = new ulong[(program.Slots - program.Columns) * 2 * Words];
        temporaries.AsSpan(0, Words).Fill(ulong.MaxValue);
        return temporaries;
    }
}
