using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>One step of a program; a closed hierarchy.</summary>
internal abstract record Instruction
{
    private Instruction() { }

    /// <summary>Kleene AND of two signals into a slot.</summary>
    public sealed record And(int Target, Signal Left, Signal Right) : Instruction;

    /// <summary>Whether at least so many of the inputs hold, into a slot.</summary>
    public sealed record AtLeast(int Target, long Count, ValueList<Signal> Inputs) : Instruction;

    /// <summary>The outcomes of a measure are to be read from these signals.</summary>
    public sealed record Classify(int Measure, Signal Population, ValueList<Signal> Exclusions, ValueList<Signal> Exceptions, Signal Met) : Instruction
    {
        public IEnumerable<Signal> Inputs => [Population, .. Exclusions, .. Exceptions, Met];
    }
}
