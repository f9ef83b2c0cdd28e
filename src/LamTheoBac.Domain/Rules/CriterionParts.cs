using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules;

/// <summary>Walks through the criteria of a rule book (các phần của điều kiện).</summary>
public static class CriterionParts
{
    /// <summary>The criteria directly inside this one, in written order; none for a leaf and for the name of a definition.</summary>
    public static IReadOnlyList<Criterion> Children(this Criterion criterion) => criterion switch
    {
        Criterion.All all => all.Criteria,
        Criterion.Any any => any.Criteria,
        Criterion.AtLeast atLeast => atLeast.Criteria,
        Criterion.Not not => [not.Inner],
        _ => [],
    };

    /// <summary>The attribute that a leaf asks; null of everything else.</summary>
    public static AttributeName? AskedAttribute(this Criterion criterion) => criterion switch
    {
        Criterion.Known known => known.Attribute,
        Criterion.Flag flag => flag.Attribute,
        Criterion.Comparison comparison => comparison.Attribute,
        Criterion.In among => among.Attribute,
        _ => null,
    };

    /// <summary>This criterion and everything inside it, from the outside in; definitions are not opened.</summary>
    public static IEnumerable<Criterion> Parts(this Criterion criterion)
    {
        var open = new Stack<Criterion>([Guard.Against.Null(criterion)]);
        while (open.TryPop(out var part))
        {
            yield return part;
            foreach (var child in part.Children().Reverse()) open.Push(child);
        }
    }

    /// <summary>The criteria of a measure: population, exclusions, met, exceptions.</summary>
    public static IEnumerable<Criterion> Criteria(this Measure measure) =>
    [
        Guard.Against.Null(measure).Population,
        .. measure.Exclusions.Select(clause => clause.Criterion),
        measure.Met,
        .. measure.Exceptions.Select(clause => clause.Criterion),
    ];

    /// <summary>The criteria of all definitions and measures of a book.</summary>
    public static IEnumerable<Criterion> Criteria(this RuleBook book) =>
        Guard.Against.Null(book).Definitions.Select(definition => definition.Criterion).Concat(book.Measures.SelectMany(Criteria));
}
