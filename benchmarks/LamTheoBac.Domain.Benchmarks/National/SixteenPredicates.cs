using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>One measure of 16 predicates that are free of each other: 3^16, or 43 million, cases.</summary>
internal static class SixteenPredicates
{
    public static readonly IReadOnlyList<AttributeName> Attributes = [.. Enumerable.Range(0, 16).Select(number => AttributeName.From($"a{number}"))];

    public static readonly RuleBook Book = RuleBook.Parse("rule book sixteen\n" + string.Concat(Attributes.Select(name => $"attribute {name} of person boolean\n")) + """
        measure free of person
          population a0 or a1 or a2
          exclude a3 and a4
          exclude a5
          except a6 and not a7
          met at least 3 of (a8, a9, a10, a11 and a12, a13, a14 or a15)
        """).Match(book => book, faults => throw new InvalidOperationException(string.Join('\n', faults.Faults)));
}
