using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Gives the temporaries of a program as few slots as their lives allow, so that a block of them stays in the first caches.</summary>
internal static class SlotReuse
{
    /// <summary>The same steps with temporaries renumbered, and how many slots there are in all.</summary>
    public static (ValueList<Instruction> Instructions, int Slots) Apply(IReadOnlyList<Instruction> instructions, int firstTemporary)
    {
        var lastReader = LastReaders(instructions, firstTemporary);
        var slotOf = new Dictionary<int, int>();
        var free = new Stack<int>();
        var slots = firstTemporary;
        var renumbered = new Instruction[instructions.Count];
        for (var step = 0; step < instructions.Count; step++)
        {
            renumbered[step] = instructions[step] switch
            {
                Instruction.And and => and with { Left = Renumber(and.Left), Right = Renumber(and.Right), Target = Take(and.Target) },
                Instruction.AtLeast atLeast => atLeast with { Inputs = atLeast.Inputs.Select(Renumber).ToValueList(), Target = Take(atLeast.Target) },
                Instruction.Classify classify => classify with
                {
                    Population = Renumber(classify.Population),
                    Exclusions = classify.Exclusions.Select(Renumber).ToValueList(),
                    Exceptions = classify.Exceptions.Select(Renumber).ToValueList(),
                    Met = Renumber(classify.Met),
                },
                var other => other,
            };
            foreach (var ended in ReadBy(instructions[step], firstTemporary).Distinct().Where(slot => lastReader[slot] == step)) free.Push(slotOf[ended]);
        }
        return (renumbered.ToValueList(), slots);

        Signal Renumber(Signal signal) => slotOf.TryGetValue(signal.Slot, out var slot) ? signal with { Slot = slot } : signal;

        int Take(int target) => slotOf[target] = free.TryPop(out var slot) ? slot : slots++;
    }

    private static Dictionary<int, int> LastReaders(IReadOnlyList<Instruction> instructions, int firstTemporary)
    {
        var last = new Dictionary<int, int>();
        for (var step = 0; step < instructions.Count; step++)
            foreach (var slot in ReadBy(instructions[step], firstTemporary))
                last[slot] = step;
        return last;
    }

    private static IEnumerable<int> ReadBy(Instruction instruction, int firstTemporary)
    {
        IEnumerable<Signal> inputs = instruction switch
        {
            Instruction.And and => [and.Left, and.Right],
            Instruction.AtLeast atLeast => atLeast.Inputs,
            Instruction.Classify classify => classify.Inputs,
            _ => [],
        };
        return inputs.Select(signal => signal.Slot).Where(slot => slot >= firstTemporary);
    }
}
