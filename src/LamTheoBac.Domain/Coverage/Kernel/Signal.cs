namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// A pair of bit columns in a program: a slot, read as it is or with <em>true</em> and <em>false</em> exchanged. So NOT
/// costs nothing, and OR is AND between exchanged columns.
/// </summary>
internal readonly record struct Signal(int Slot, bool Negated = false)
{
    public Signal Not() => new(Slot, !Negated);
}
