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
    // Every bit set where an unknown leaves a row open; none where it counts as no.
    private readonly TWords _open;
    private readonly TWords[] _temporaries;
    private readonly ulong[] _counters;
    private readonly TWords[] _unsettled = new TWords[Length];
    private readonly BitCounter<TWords> _surely;
    private readonly BitCounter<TWords> _possibly;

    public WideBlockEvaluator(CoverageProgram program, BitColumns columns)
    {
        _program = program;
        _columns = columns;
        _open = TWords.All(program.Reading == UnknownReading.CountsAsNo ? 0 : ulong.MaxValue);
        _temporaries = new TWords[(program.Slots - program.Columns) * 2 * Length];
        // The first temporary is the constant true.
        _temporaries.AsSpan(0, Length).Fill(TWords.All(ulong.MaxValue));
        _counters = new ulong[BitColumns.WordsPerBlock * program.Counters];
        var inputs = program.Instructions.OfType<Instruction.AtLeast>().Select(atLeast => atLeast.Inputs.Count).DefaultIfEmpty(1).Max();
        (_surely, _possibly) = (new BitCounter<TWords>(inputs), new BitCounter<TWords>(inputs));
    }

    /// <inheritdoc/>
    public override int Measures => _program.Measures.Count;

    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> Counters => _counters;

    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> CountersOf(int measure) =>
        _counters.AsSpan((_program.FirstCounters[measure] * BitColumns.WordsPerBlock)..(_program.FirstCounters[measure + 1] * BitColumns.WordsPerBlock));

    /// <inheritdoc/>
    public override void Run(int block)
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
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void And(Instruction.And and, Block block)
    {
        var left = TruthsOf(and.Left, block);
        var right = TruthsOf(and.Right, block);
        var holds = Plane(and.Target, 0)[..block.Used];
        // Lengths that are seen to be equal spare the processor a check a word.
        var fails = Plane(and.Target, 1)[..holds.Length];
        ReadOnlySpan<TWords> leftTrue = left.True[..holds.Length], leftFalse = left.False[..holds.Length];
        ReadOnlySpan<TWords> rightTrue = right.True[..holds.Length], rightFalse = right.False[..holds.Length];
        for (var i = 0; i < holds.Length; i++)
        {
            // Both results before either is stored: a target may be one of the operands.
            var (isTrue, isFalse) = (leftTrue[i] & rightTrue[i], leftFalse[i] | rightFalse[i]);
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

    /// <summary>RULES.md section 4: each line takes its rows out of the rest, and what is left in the end is not met.</summary>
    private void Classify(Instruction.Classify measure, Block block)
    {
        var first = _program.FirstCounters[measure.Measure];
        var left = new Left(Counter(first + CounterLayout.NotMet)[..block.Used], Counter(first + CounterLayout.Undetermined));
        Enter(TruthsOf(measure.Population, block), block, left);
        TakeOut(measure.Exclusions, first + CounterLayout.FirstClause, block, left);
        Settle(TruthsOf(measure.Met, block), Counter(first + CounterLayout.Met), left);
        TakeOut(measure.Exceptions, first + CounterLayout.FirstClause + measure.Exclusions.Count, block, left);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Enter(Truths population, Block block, Left left)
    {
        var open = _open;
        var rest = left.Rest;
        var undetermined = left.Undetermined[..rest.Length];
        ReadOnlySpan<TWords> isTrue = population.True[..rest.Length], isFalse = population.False[..rest.Length], exists = block.Exists[..rest.Length];
        for (var i = 0; i < rest.Length; i++)
        {
            var (holds, fails, row) = (isTrue[i], isFalse[i], exists[i]);
            rest[i] = holds & row;
            undetermined[i] = ~(holds | fails) & open & row;
        }
    }

    private void TakeOut(ValueList<Signal> clauses, int firstCounter, Block block, Left left)
    {
        if (clauses.Count == 1) Settle(TruthsOf(clauses[0], block), Counter(firstCounter), left);
        else if (clauses.Count > 1) SettleByFirst(clauses, firstCounter, block, left);
    }

    /// <summary>Counts rows of which it is true, and moves those of which it is unknown to the undetermined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Settle(Truths truths, Span<TWords> counter, Left left)
    {
        var open = _open;
        var rest = left.Rest;
        var undetermined = left.Undetermined[..rest.Length];
        counter = counter[..rest.Length];
        ReadOnlySpan<TWords> isTrue = truths.True[..rest.Length], isFalse = truths.False[..rest.Length];
        for (var i = 0; i < rest.Length; i++)
        {
            var (row, holds) = (rest[i], isTrue[i]);
            var unknown = ~(holds | isFalse[i]) & open;
            counter[i] = row & holds;
            undetermined[i] |= row & unknown;
            rest[i] = row & ~(holds | unknown);
        }
    }

    /// <summary>Counts rows under the first clause that is true, then moves those that an unknown one leaves open to the undetermined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SettleByFirst(ValueList<Signal> clauses, int firstCounter, Block block, Left left)
    {
        var rest = left.Rest;
        var undetermined = left.Undetermined[..rest.Length];
        var unsettled = _unsettled.AsSpan(0, rest.Length);
        unsettled.Clear();
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var truths = TruthsOf(clauses[clause], block);
            var counter = Counter(firstCounter + clause)[..rest.Length];
            ReadOnlySpan<TWords> isTrue = truths.True[..rest.Length], isFalse = truths.False[..rest.Length];
            for (var i = 0; i < rest.Length; i++)
            {
                var (row, holds) = (rest[i], isTrue[i]);
                counter[i] = row & holds;
                rest[i] = row & ~holds;
                unsettled[i] |= ~(holds | isFalse[i]);
            }
        }
        var open = _open;
        for (var i = 0; i < rest.Length; i++)
        {
            var unknown = unsettled[i] & open;
            undetermined[i] |= rest[i] & unknown;
            rest[i] &= ~unknown;
        }
    }

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

    /// <summary>The rows that no line of section 4 has settled yet, and those that an unknown leaves open.</summary>
    private readonly ref struct Left(Span<TWords> rest, Span<TWords> undetermined)
    {
        public Span<TWords> Rest { get; } = rest;

        public Span<TWords> Undetermined { get; } = undetermined;
    }

    /// <summary>The <em>true</em> and the <em>false</em> words of a signal.</summary>
    private readonly ref struct Truths(ReadOnlySpan<TWords> isTrue, ReadOnlySpan<TWords> isFalse)
    {
        public ReadOnlySpan<TWords> True { get; } = isTrue;

        public ReadOnlySpan<TWords> False { get; } = isFalse;
    }
}
