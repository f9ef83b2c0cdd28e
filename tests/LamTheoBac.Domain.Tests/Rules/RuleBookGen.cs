using CsCheck;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>
/// Random valid rule books over the attributes of DATA.md and some declared ones: every construct of the grammar, with
/// comments, odd spacing and blank lines. No string holds a <c>#</c>, so that comments can be told by it.
/// </summary>
internal static partial class RuleBookGen
{
    private static readonly Gen<string> Space = Gen.Frequency<string>((12, Gen.Const(" ")), (2, Gen.Const("  ")), (1, Gen.Const("\n    ")), (1, Gen.Const("\t")), (1, Comment.Select(comment => $" {comment}")));

    private static Gen<string> Comment => Gen.OneOf("# ghi chú\n", "#\n", "## \"x\n", "# define x: y\n");

    private static Gen<string> Filled => Gen.OneOf("\"kế hoạch\"", "\"a\\\"b\"", "\"\\\\\"", "\"05-CT/TW\"", "\" x \"", "\"mục II.1\"");

    private static Gen<string> Title => Gen.OneOf<string>(Filled, Gen.Const("\"\""));

    private static Gen<string> Day => Gen.Select(Gen.Int[2015, 2020], Gen.Int[1, 12], Gen.Int[1, 28]).Select((year, month, day) => $"{year:0000}-{month:00}-{day:00}");

    /// <summary>The text of a book; parsing it gives no faults.</summary>
    public static Gen<string> Text => AnyText.Where(text => !HasTooManyPredicates(text));

    private static Gen<string> AnyText => Gen.Select(Header, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, int.MaxValue]).SelectMany((header, definitions, measures, order) =>
        Gen.Select(Definitions(definitions), Measures(measures, definitions), Gen.OneOf("", "# cuối", "\n#1\n#2\n")).Select((defined, measured, end) => header + Mixed(defined, measured, order) + end));

    /// <summary>The one limit that a random book may pass; any other fault is left to be found.</summary>
    private static bool HasTooManyPredicates(string text) =>
        RuleBook.Parse(text).Match(_ => false, faults => faults.Faults.All(fault => fault.Code == RuleBookFaultCodes.TooManyPredicates));

    private static Gen<string> Header =>
        from title in Maybe(Clause("title", Title))
        from issuer in Maybe(Clause("issuer", Title))
        from cites in Maybe(Clause("cites", Citations))
        from force in Maybe(Clause("in force", Gen.OneOf<string>(Gen.Const(".."), Day.Select(day => $"{day} .."), Day.Select(day => $"..{day}"), Day.Select(day => $"{day}..2021-01-01"))))
        from unknown in Maybe(Clause("unknown counts as", Gen.Const("no")))
        from round in Maybe(Clause("round", Gen.OneOf("half-up", "truncate")))
        from decimals in Maybe(Clause("decimals", Gen.Int[0, 4].Select(number => $"{number}")))
        from clauses in Gen.Shuffle(title.Concat(issuer).Concat(cites).Concat(force).Concat(unknown).Concat(round).Concat(decimals).Concat(Declarations).ToArray())
        from first in Maybe(Comment)
        select $"{string.Concat(first)}rule book sach-{clauses.Length}\n{string.Concat(clauses)}";

    private static string[] Declarations =>
    [
        "attribute trained of person boolean\n", "attribute trained of organization boolean # như trên\n", "  attribute hours of person integer\n",
        "attribute trained-on of person date\n", "attribute field of person symbol {land, no, met, half-up}\n", "attribute quota of organization integer\n",
    ];

    private static Gen<string> Citations => Gen.Select(Filled, Maybe(Day), Maybe(Filled)).Select((number, day, place) => $"{number} {string.Concat(day)} {string.Concat(place)}").Array[1, 3].Select(items => string.Join(",", items));

    private static Gen<string> Targets => Gen.OneOf<string>(
        Percentage,
        Gen.Select(Percentage, Day).Select((percentage, day) => $"{percentage} from {day}"),
        Gen.Select(Percentage, Percentage, Day).Select((first, second, day) => $"{first} from 2030-01-01, {second} from {day}"));

    private static Gen<string> Percentage => Gen.OneOf<string>(Gen.Int[0, 100].Select(number => $"{number}%"), Gen.Int[0, 9999].Select(number => $"97.{number:0000} %"));

    /// <summary>Definitions d0, d1, …: each may use those before it, the shared ones stand for both bases.</summary>
    private static Gen<string[]> Definitions(int count) => Many(count, index => Criterion("shared", index).Select(criterion => $"define d{index}: {criterion}\n"));

    private static Gen<string[]> Measures(int count, int definitions) => Many(count, index => Gen.OneOf("person", "organization").SelectMany(basis => Measure($"m{index}", basis, definitions)));

    private static Gen<string> Measure(string id, string basis, int definitions) =>
        from title in Maybe(Clause("title", Title))
        from cites in Maybe(Clause("cites", Citations))
        from population in Clause("population", Criterion(basis, definitions))
        from met in Clause("met", Criterion(basis, definitions))
        from excluded in Reasoned("exclude", basis, definitions).Array[0, 2]
        from excepted in Reasoned("except", basis, definitions).Array[0, 2]
        from target in Maybe(Clause("target", Targets))
        from clauses in Gen.Shuffle(title.Concat(cites).Append(population).Append(met).Concat(excluded).Concat(excepted).Concat(target).ToArray())
        select $"measure {id} of {basis}\n{string.Concat(clauses)}";

    private static Gen<string> Reasoned(string word, string basis, int definitions) =>
        Gen.Select(Criterion(basis, definitions), Maybe(Title)).SelectMany((criterion, because) => Clause(word, Gen.Const(criterion + string.Concat(because.Select(reason => $" because {reason}")))));

    /// <summary>A clause, on a line of its own or not, perhaps with a comment before it or behind it.</summary>
    private static Gen<string> Clause(string word, Gen<string> value) =>
        Gen.Select(Maybe(Comment), Space, value, Gen.OneOf("\n", " ", "\n\n", " # sau\n", "\n# trước\n")).Select((before, space, text, end) => $"{string.Concat(before)}{word}{space}{text}{end}");

    private static Gen<string[]> Maybe(Gen<string> gen) => gen.Array[0, 1];

    private static Gen<string[]> Many(int count, Func<int, Gen<string>> item)
    {
        var all = Gen.Const(Array.Empty<string>());
        for (var i = 0; i < count; i++)
        {
            var next = item(i);
            all = Gen.Select(all, next).Select((items, one) => (string[])[.. items, one]);
        }
        return all;
    }

    private static string Mixed(string[] definitions, string[] measures, int order)
    {
        var text = "";
        for (var (d, m) = (0, 0); d < definitions.Length || m < measures.Length; order /= 2)
            text += m == measures.Length || (d < definitions.Length && order % 2 == 0) ? definitions[d++] : measures[m++];
        return text;
    }
}
