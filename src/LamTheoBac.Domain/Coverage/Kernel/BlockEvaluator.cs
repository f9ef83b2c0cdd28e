using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Runs a program over one block of rows after the other: word-wise Kleene logic on pairs of bit columns, then for each
/// measure one word of rows per counter. Not safe for several threads at once; each takes one of its own.
/// </summary>
internal abstract class BlockEvaluator
{
    private protected BlockEvaluator() { }

    /// <summary>The evaluator of a program over columns, with the widest words there are.</summary>
    public static BlockEvaluator Of(CoverageProgram program, BitColumns columns) => Of(program, columns, WidestWords.Here);

    /// <summary>The same with words of this width.</summary>
    public static BlockEvaluator Of(CoverageProgram program, BitColumns columns, WordWidth width) => width switch
    {
        WordWidth.Bits512 => new WideBlockEvaluator<Words512>(program, columns),
        WordWidth.Bits256 => new WideBlockEvaluator<Words256>(program, columns),
        WordWidth.Bits128 => new WideBlockEvaluator<Words128>(program, columns),
        _ => new WideBlockEvaluator<Words64>(program, columns),
    };

    /// <summary>How many measures there are.</summary>
    public abstract int Measures { get; }

    /// <summary>
    /// The counters of all measures in the block that was run last: 64 words a counter, measure by measure, in the order of
    /// <see cref="CounterLayout"/>. Words behind the last that holds a row hold anything.
    /// </summary>
    public abstract ReadOnlySpan<ulong> Counters { get; }

    /// <summary>The counters of one measure in the block that was run last.</summary>
    public abstract ReadOnlySpan<ulong> CountersOf(int measure);

    /// <summary>Runs the program over a block.</summary>
    public abstract void Run(int block);
}
