using CsCheck;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>
/// Random rule books that <see cref="BruteForce"/> can go through whole, with up to ten predicates in a measure: many
/// predicates on few values, or few on days around all three anchors.
/// </summary>
internal static class BruteForceBookGen
{
    /// <summary>The most predicates of a measure.</summary>
    public const int MostPredicates = 10;

    /// <summary>Books of one to three measures and up to two definitions.</summary>
    public static Gen<string> Text { get; } =
        from pool in Pool
        from definitions in Criterion(Gen.OneOf(pool), 1).Array[0, 2]
        from measures in Gen.Frequency((2, Measure(Gen.OneOf([.. pool, .. definitions.Select((_, number) => $"x{number}")]))), (1, Of(pool))).Array[1, 3]
        from closed in Gen.Int[0, 4]
        select Book(definitions, measures, isClosed: closed == 0);

    /// <summary>Two books of the same predicates, the second the first with each measure kept, reworded, written anew, put in or left out.</summary>
    public static Gen<(string Before, string After)> Pair { get; } =
        from pool in Pool
        from measures in Gen.Frequency((2, Measure(Gen.OneOf(pool))), (1, Of(pool))).Array[1, 2]
        from others in Gen.Frequency((2, Measure(Gen.OneOf(pool))), (1, Of(pool))).Array[1, 2]
        from fates in Gen.Int[0, 5].Array[2]
        from closed in Gen.Int[0, 9]
        select (Book([], measures, closed == 0), Book([], [.. others.Select((other, number) => number < measures.Length ? Fated(measures[number], other, fates[number]) : other)], closed is 0 or 1));

    private static Gen<string[]> Pool => Gen.Frequency<string[]>(
        (20, Gen.Int[2, MostPredicates].SelectMany(count => Gen.Shuffle(Valued, count))),
        (4, Gen.Select(Compared(Gen.OneOf(Literal, Literal, Anchor("cycle.start"))).Array[1, 4], Flag.Array[1, 2], (days, flags) => (string[])[.. days, .. flags])),
        (3, Gen.OneOf("cycle.start", "cycle.end", "as-of").SelectMany(anchor => Gen.Select(Compared(Gen.OneOf(Literal, Anchor(anchor))).Array[2, 4], Flag.Array[0, 1], (days, flags) => (string[])[.. days, .. flags]))),
        (1, Compared(Gen.OneOf(Anchor("cycle.start"), Anchor("cycle.end"), Anchor("as-of"))).Array[2, 5]));

    private static string[] Valued { get; } =
    [
        "a", "b", "known(a)", "known(b)", "known(n)", "known(s)", "s = x", "s = y", "s in {x, y}", "s != z", "n = -1", "n != 0", "n < 1", "n < 2", "n >= 0", "n >= 1", "n >= 2", "n in {0, 2}",
    ];

    private static Gen<string> Flag => Gen.OneOf("a", "b");

    private static Gen<string> Literal => Gen.Int[2, 3].Select(day => $"2017-01-{day:00}");

    private static Gen<string> Anchor(string anchor) => Gen.Int[-1, 1].Select(days => days == 0 ? anchor : $"{anchor} {(days < 0 ? "-" : "+")} 1 days");

    private static Gen<string> Compared(Gen<string> day) => Gen.Select(Gen.OneOf("<=", "<", "=", "!=", ">"), day).Select((sign, other) => $"d {sign} {other}");

    private static Gen<string> Measure(Gen<string> leaf) =>
        from population in Criterion(leaf, 1)
        from exclusions in Criterion(leaf, 1).Array[0, 2]
        from met in Criterion(leaf, 3)
        from exceptions in Criterion(leaf, 1).Array[0, 2]
        select $"  population {population}\n" + string.Concat(exclusions.Select(one => $"  exclude {one}\n")) + string.Concat(exceptions.Select(one => $"  except {one}\n")) + $"  met {met}\n";

    /// <summary>A measure that asks every predicate of a pool.</summary>
    private static Gen<string> Of(string[] pool) =>
        from shuffled in Gen.Shuffle(pool)
        from joints in Gen.OneOf(" and ", " or ").Array[pool.Length]
        from first in Gen.Int[1, pool.Length - 1]
        select $"  population {Joined(shuffled[..first], joints)}\n  met {Joined(shuffled[first..], joints)}\n";

    private static string Joined(string[] parts, string[] joints) => parts.Skip(1).Zip(joints).Aggregate(parts[0], (joined, next) => $"({joined}{next.Second}{next.First})");

    private static Gen<string> Criterion(Gen<string> leaf, int depth)
    {
        if (depth == 0) return leaf;
        var part = Criterion(leaf, depth - 1);
        return Gen.Frequency<string>(
            (6, leaf),
            (1, Gen.OneOf("true", "false")),
            (4, Gen.Select(part, part).Select((left, right) => $"({left} and {right})")),
            (4, Gen.Select(part, part).Select((left, right) => $"({left} or {right})")),
            (2, part.Select(inner => $"not ({inner})")),
            (2, Gen.Select(Gen.Int[1, 2], part.Array[2, 3]).Select((count, parts) => $"at least {count} of ({string.Join(", ", parts)})")));
    }

    private static string Book(IReadOnlyList<string> definitions, IReadOnlyList<string> measures, bool isClosed) =>
        SmallBookGen.Header + (isClosed ? "unknown counts as no\n" : "")
        + string.Concat(definitions.Select((definition, number) => $"define x{number}: {definition}\n"))
        + string.Concat(measures.Select((measure, number) => $"measure m{number} of person\n{measure}"));

    private static string Fated(string measure, string other, int fate) => fate switch
    {
        0 => measure,
        1 => measure.Replace("  met ", "  met not not ", StringComparison.Ordinal),
        _ => other,
    };
}
