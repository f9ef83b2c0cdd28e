using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Coverage.Streaming;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Live;

/// <summary>Under which counter of each measure of one basis a subject counts: the program of millions, run over one row.</summary>
internal sealed class SubjectCounters
{
    /// <summary>The subject counts nowhere: outside.</summary>
    public const int None = -1;

    private readonly CoverageProgram _program;
    private readonly BitColumns _row;
    private readonly BlockEvaluator _evaluator;
    private readonly int[] _found;

    public SubjectCounters(RuleBook book, SubjectBasis basis, PackedLeaves leaves)
    {
        _program = ProgramCompiler.Compile(book, basis, leaves.Slots);
        _row = BitColumns.WithRows(leaves.Leaves.Count, 1);
        _evaluator = BlockEvaluator.Of(_program, _row, Kernel.Vectors.WordWidth.Bits64);
        _found = new int[_program.Measures.Count];
    }

    /// <summary>The measures, in the order of the answers.</summary>
    public ValueList<Measure> Measures => _program.Measures;

    /// <summary>The counter of each measure for a subject with these truths; the answer holds until the next question.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<ulong> truths)
    {
        for (var slot = 0; slot < _program.Columns; slot++) _row.Set(0, slot, PackedLeaves.TruthOf(truths, slot));
        _evaluator.Run(0);
        for (var measure = 0; measure < _found.Length; measure++) _found[measure] = FoundIn(_evaluator.CountersOf(measure));
        return _found;
    }

    private static int FoundIn(ReadOnlySpan<ulong> counters)
    {
        for (var (counter, word) = (0, 0); word < counters.Length; counter++, word += BitColumns.WordsPerBlock)
            if ((counters[word] & 1) != 0)
                return counter;
        return None;
    }
}
