using CsCheck;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Tests.Analysis.Figures;

/// <summary>Random pairs of small rule books over all standard attributes, few at a time, so that their differences can be decided.</summary>
internal static class StandardBookGen
{
    private static readonly AttributeDeclaration[] Persons = Of(SubjectBasis.Person);
    private static readonly AttributeDeclaration[] Organizations = Of(SubjectBasis.Organization);

    /// <summary>Two books of one measure <c>m</c>, of one basis and over the same few criteria, with a definition each.</summary>
    public static Gen<(string Before, string After)> Pair { get; } =
        from isOfPersons in Gen.Bool
        from attributes in Gen.OneOf(isOfPersons ? Persons : Organizations).Array[1, 3]
        from leaves in Gen.OneOf([.. attributes.Select(Leaf)]).Array[2, 5]
        let book = Book(isOfPersons ? "person" : "organization", Gen.OneOf(leaves))
        from before in book
        from after in book
        select (before, after);

    private static AttributeDeclaration[] Of(SubjectBasis basis) =>
        [.. AttributeCatalogue.Standard.Declarations.Where(one => one.Basis == basis).OrderBy(one => one.Name)];

    private static Gen<string> Book(string basis, Gen<string> leaf) =>
        from closed in Gen.Int[0, 3]
        from defined in Criterion(leaf)
        from measure in Measure(Gen.Frequency<string>((5, leaf), (1, Gen.Const("chung"))))
        select $"rule book chuan\n{(closed == 0 ? "  unknown counts as no\n" : "")}define chung: {defined}\nmeasure m of {basis}\n{measure}";

    private static Gen<string> Measure(Gen<string> leaf) =>
        from population in Gen.Frequency<string>((2, Gen.Const("true")), (1, Criterion(leaf)))
        from exclusions in Criterion(leaf).Array[0, 1]
        from met in Criterion(leaf)
        from exceptions in Criterion(leaf).Array[0, 1]
        select $"  population {population}\n{string.Concat(exclusions.Select(one => $"  exclude {one}\n"))}{string.Concat(exceptions.Select(one => $"  except {one}\n"))}  met {met}\n";

    private static Gen<string> Criterion(Gen<string> leaf) => Gen.Frequency<string>(
        (4, leaf),
        (1, leaf.Select(one => $"not {one}")),
        (2, Gen.Select(leaf, leaf).Select((left, right) => $"({left} and {right})")),
        (2, Gen.Select(leaf, leaf).Select((left, right) => $"({left} or not {right})")));

    private static Gen<string> Leaf(AttributeDeclaration attribute) => Gen.Frequency<string>((1, Gen.Const($"known({attribute.Name})")), (3, Test(attribute)));

    private static Gen<string> Test(AttributeDeclaration attribute) => attribute.Type switch
    {
        AttributeType.Boolean => Gen.Const(attribute.Name.Text),
        AttributeType.Integer => Gen.Select(Sign, Gen.Int[-1, 4]).Select((sign, number) => $"{attribute.Name} {sign} {number}"),
        AttributeType.Date => Gen.Select(Sign, Gen.OneOf("2017-01-01", "2017-06-30", "2017-12-31", "cycle.start", "cycle.end", "as-of - 30 days")).Select((sign, day) => $"{attribute.Name} {sign} {day}"),
        AttributeType.Id => Gen.Int[0, 3].Select(number => $"{attribute.Name} in {{\"o{number}\", \"o5\"}}"),
        _ => Gen.OneOf([.. attribute.Symbols]).Select(word => $"{attribute.Name} = {word}"),
    };

    private static Gen<string> Sign => Gen.OneOf("=", "!=", "<", ">=");
}
