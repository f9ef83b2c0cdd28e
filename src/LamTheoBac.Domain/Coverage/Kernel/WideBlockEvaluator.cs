using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>A <see cref="BlockEvaluator"/> for one width of words.</summary>
internal sealed class WideBlockEvaluator<TWords> : BlockEvaluator
    where TWords : struct, IWords<TWords>
{
    // How many of these words make up one column of a block.
    private static readonly int Length = BitColumns.WordsPerBlock * sizeof(ulong) / Unsafe.SizeOf<TWords>();

    private readonly CoverageProgram _program;
    private readonly BitColumns _columns;
    private readonly bool _unknownCounts;
    private readonly TWords[] _temporaries;
    private readonly ulong[] _counters;
    private readonly TWords[] _rest = new TWords[Length];
    private readonly TWords[] _undetermined = new TWords[Length];
    private readonly TWords[] _unsettled = new TWords[Length];
    private readonly BitCounter<TWords> _surely;
    private readonly BitCounter<TWords> _possibly;

    public WideBlockEvaluator(CoverageProgram program, BitColumns columns)
    {
        _program = program;
        _columns = columns;
        _unknownCounts = program.Reading != UnknownReading.CountsAsNo;
        _temporaries = new TWords[(program.Slots - program.Columns) * 2 * Length];
        // The first temporary is the constant true.
        _temporaries.AsSpan(0, Length).Fill(TWords.All(ulong.MaxValue));
        _counters = new ulong[BitColumns.WordsPerBlock * program.Measures.Select(CounterLayout.CountersOf).DefaultIfEmpty(0).Max()];
        var inputs = program.Instructions.OfType<Instruction.AtLeast>().Select(atLeast => atLeast.Inputs.Count).DefaultIfEmpty(1).Max();
        (_surely, _possibly) = (new BitCounter<TWords>(inputs), new BitCounter<TWords>(inputs));
    }

    /// <inheritdoc/>
    public override void Run(int block, Sink sink)
    {
        var words = _columns.Block(block);
        var used = words[..BitColumns.WordsPerBlock].LastIndexOfAnyExcept(0UL) + 1;
        var wide = new Block(MemoryMarshal.Cast<ulong, TWords>(words), ((used * sizeof(ulong)) + Unsafe.SizeOf<TWords>() - 1) / Unsafe.SizeOf<TWords>());
        foreach (var instruction in _program.Instructions)
        {
            switch (instruction)
            {
                case Instruction.And and:
                    And(and, wide);
                    break;
                case Instruction.AtLeast atLeast:
                    AtLeast(atLeast, wide);
                    break;
                case Instruction.Classify classify:
                    Classify(classify, wide);
                    sink(classify.Measure, block, _counters);
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void And(Instruction.And and, Block block)
    {
        var left = TruthsOf(and.Left, block);
        var right = TruthsOf(and.Right, block);
        Span<TWords> holds = Plane(and.Target, 0), fails = Plane(and.Target, 1);
        for (var i = 0; i < block.Used; i++)
        {
            // Both results before either is stored: a target may be one of the operands.
            var (isTrue, isFalse) = (left.True[i] & right.True[i], left.False[i] | right.False[i]);
            (holds[i], fails[i]) = (isTrue, isFalse);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AtLeast(Instruction.AtLeast atLeast, Block block)
    {
        Span<TWords> holds = Plane(atLeast.Target, 0), fails = Plane(atLeast.Target, 1);
        for (var i = 0; i < block.Used; i++)
        {
            _surely.Clear();
            _possibly.Clear();
            foreach (var input in atLeast.Inputs)
            {
                var truths = TruthsOf(input, block);
                _surely.Add(truths.True[i]);
                _possibly.Add(~truths.False[i]);
            }
            (holds[i], fails[i]) = (_surely.AtLeast(atLeast.Count), ~_possibly.AtLeast(atLeast.Count));
        }
    }

    /// <summary>RULES.md section 4: each line takes its rows out of the rest.</summary>
    private void Classify(Instruction.Classify measure, Block block)
    {
        Enter(TruthsOf(measure.Population, block), block);
        TakeOut(measure.Exclusions, CounterLayout.FirstClause, block);
        Meet(TruthsOf(measure.Met, block), block.Used);
        TakeOut(measure.Exceptions, CounterLayout.FirstClause + measure.Exclusions.Count, block);
        _rest.AsSpan(0, block.Used).CopyTo(Counter(CounterLayout.NotMet));
        _undetermined.AsSpan(0, block.Used).CopyTo(Counter(CounterLayout.Undetermined));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Enter(Truths population, Block block)
    {
        for (var i = 0; i < block.Used; i++)
        {
            var exists = block.Exists[i];
            _rest[i] = population.True[i] & exists;
            _undetermined[i] = Unknown(population.True[i], population.False[i]) & exists;
        }
    }

    /// <summary>Counts rows under the first clause that is true, then moves those that an unknown one leaves open to the undetermined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeOut(ValueList<Signal> clauses, int firstCounter, Block block)
    {
        if (clauses.Count == 0) return;
        _unsettled.AsSpan().Clear();
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var truths = TruthsOf(clauses[clause], block);
            var counter = Counter(firstCounter + clause);
            for (var i = 0; i < block.Used; i++)
            {
                counter[i] = _rest[i] & truths.True[i];
                _rest[i] &= ~truths.True[i];
                _unsettled[i] |= Unknown(truths.True[i], truths.False[i]);
            }
        }
        for (var i = 0; i < block.Used; i++)
        {
            _undetermined[i] |= _rest[i] & _unsettled[i];
            _rest[i] &= ~_unsettled[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Meet(Truths met, int used)
    {
        var counter = Counter(CounterLayout.Met);
        for (var i = 0; i < used; i++)
        {
            var unknown = Unknown(met.True[i], met.False[i]);
            counter[i] = _rest[i] & met.True[i];
            _undetermined[i] |= _rest[i] & unknown;
            _rest[i] &= ~(met.True[i] | unknown);
        }
    }

    private TWords Unknown(TWords isTrue, TWords isFalse) => _unknownCounts ? ~(isTrue | isFalse) : default;

    private Span<TWords> Counter(int counter) => MemoryMarshal.Cast<ulong, TWords>(_counters.AsSpan(counter * BitColumns.WordsPerBlock, BitColumns.WordsPerBlock));

    private Truths TruthsOf(Signal signal, Block block)
    {
        var (isTrue, isFalse) = signal.Negated ? (1, 0) : (0, 1);
        return signal.Slot >= _program.Columns
            ? new Truths(Plane(signal.Slot, isTrue), Plane(signal.Slot, isFalse))
            : new Truths(block.Column(signal.Slot, isTrue), block.Column(signal.Slot, isFalse));
    }

    private Span<TWords> Plane(int slot, int plane) => _temporaries.AsSpan((((slot - _program.Columns) * 2) + plane) * Length, Length);

    /// <summary>The columns of a block, and how many of the words of each can hold a row.</summary>
    private readonly ref struct Block(ReadOnlySpan<TWords> words, int used)
    {
        private readonly ReadOnlySpan<TWords> _words = words;

        public int Used => used;

        public ReadOnlySpan<TWords> Exists => _words[..Length];

        public ReadOnlySpan<TWords> Column(int slot, int plane) => _words.Slice((BitColumns.OffsetOf(slot) / BitColumns.WordsPerBlock + plane) * Length, Length);
    }

    /// <summary>The <em>true</em> and the <em>false</em> words of a signal.</summary>
    private readonly ref struct Truths(ReadOnlySpan<TWords> isTrue, ReadOnlySpan<TWords> isFalse)
    {
        public ReadOnlySpan<TWords> True { get; } = isTrue;

        public ReadOnlySpan<TWords> False { get; } = isFalse;
    }
}
