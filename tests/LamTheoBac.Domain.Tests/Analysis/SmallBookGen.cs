using CsCheck;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>
/// Random rule books that brute force can go through: few attributes of all four types that nothing implies about each
/// other, days in one week, at most ten predicates in a measure.
/// </summary>
internal static class SmallBookGen
{
    public const string Header = """
        rule book nho
        attribute a of person boolean
        attribute b of person boolean
        attribute n of person integer
        attribute d of person date
        attribute e of person date
        attribute s of person symbol {x, y, z}

        """;

    /// <summary>Books of up to three measures over a few of the attributes.</summary>
    public static Gen<string> Text { get; } =
        from leaves in Gen.OneOf<string>(Anything, Anything, Anything).Array[2, 5]
        from measures in Measure(Gen.OneOf(leaves)).Array[1, 3]
        from closed in Gen.Int[0, 4]
        select Header + (closed == 0 ? "unknown counts as no\n" : "") + string.Concat(measures.Select((measure, number) => $"measure m{number} of person\n{measure}"));

    /// <summary>Two books, the second the first with some measures changed, put in or left out.</summary>
    public static Gen<(string Before, string After)> Pair { get; } =
        from leaves in Anything.Array[2, 4]
        from measures in Measure(Gen.OneOf(leaves)).Array[1, 2]
        from others in Measure(Gen.OneOf(leaves)).Array[1, 2]
        from fate in Gen.Int[0, 5].Array[2]
        select (Book(measures), Book([.. others.Select((other, number) => number < measures.Length ? Changed(measures[number], other, fate[number]) : other)]));

    private static Gen<string> Anything => Gen.OneOf<string>(
        Gen.OneOf("a", "b", "known(a)", "known(d)", "a", "b"),
        Gen.Select(Gen.OneOf("=", "!=", "<", ">="), Gen.Int[-1, 2]).Select((sign, number) => $"n {sign} {number}"),
        Gen.Select(Gen.OneOf("d", "e"), Gen.OneOf("<=", "=", ">"), Day).Select((name, sign, day) => $"{name} {sign} {day}"),
        Gen.OneOf("s = x", "s in {x, y}", "s != z"));

    private static Gen<string> Day => Gen.Frequency<string>(
        (3, Gen.Int[1, 7].Select(day => $"2017-01-{day:00}")),
        (1, Gen.Select(Gen.OneOf("cycle.start", "cycle.end", "as-of"), Gen.Int[0, 2]).Select((anchor, days) => days == 0 ? anchor : $"{anchor} - {days} days")));

    private static Gen<string> Measure(Gen<string> leaf) =>
        from population in Criterion(leaf, 1)
        from exclusions in Criterion(leaf, 1).Array[0, 2]
        from met in Criterion(leaf, 2)
        from exceptions in Criterion(leaf, 1).Array[0, 2]
        select $"  population {population}\n" + string.Concat(exclusions.Select(one => $"  exclude {one}\n")) + string.Concat(exceptions.Select(one => $"  except {one}\n")) + $"  met {met}\n";

    private static Gen<string> Criterion(Gen<string> leaf, int depth)
    {
        if (depth == 0) return leaf;
        var part = Criterion(leaf, depth - 1);
        return Gen.Frequency<string>(
            (4, leaf),
            (1, Gen.OneOf("true", "false")),
            (2, Gen.Select(part, part).Select((left, right) => $"({left} and {right})")),
            (2, Gen.Select(part, part).Select((left, right) => $"({left} or {right})")),
            (1, part.Select(inner => $"not ({inner})")),
            (1, Gen.Select(Gen.Int[1, 2], part.Array[2, 3]).Select((count, parts) => $"at least {count} of ({string.Join(", ", parts)})")));
    }

    private static string Book(IReadOnlyList<string> measures) => Header + string.Concat(measures.Select((measure, number) => $"measure m{number} of person\n{measure}"));

    private static string Changed(string measure, string other, int fate) => fate switch
    {
        0 => measure,
        1 => measure.Replace("  met ", "  met not not ", StringComparison.Ordinal),
        _ => other,
    };
}
