using OneOf;

namespace Host;

/// <summary>Compares what the packages give with what was counted by hand; the first difference ends the program.</summary>
internal static class Proof
{
    /// <summary>How many comparisons held.</summary>
    public static int Held { get; private set; }

    public static void Same<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{what}: expected {expected}, got {actual}");
        Held++;
    }

    public static void That(bool holds, string what) => Same(true, holds, what);

    public static T Must<T>(this OneOf<T, Refusal> answer) => answer.Match(value => value, refusal => throw new InvalidOperationException(string.Join('\n', refusal.Reasons.Select(FaultCatalogue.English.Describe))));

    public static RuleBook Must(this OneOf<RuleBook, RuleBookFaults> answer) => answer.Match(book => book, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults.Select(FaultCatalogue.English.Describe))));

    public static Register Must(this OneOf<Register, RegisterFaults> answer) => answer.Match(register => register, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults.Select(FaultCatalogue.English.Describe))));

    public static FactTable Must(this OneOf<FactTable, FactTableFaults> answer) => answer.Match(table => table, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults.Select(FaultCatalogue.English.Describe))));
}
