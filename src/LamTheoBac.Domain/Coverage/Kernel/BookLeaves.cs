using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>The distinct leaves that the measures of one basis ask about, in the order in which they first stand.</summary>
internal static class BookLeaves
{
    public static IReadOnlyList<Criterion> Of(RuleBook book, SubjectBasis basis) => Of(book, book.Measures.Where(measure => measure.Basis == basis));

    /// <summary>The distinct leaves that these measures ask about.</summary>
    public static IReadOnlyList<Criterion> Of(RuleBook book, params IEnumerable<Measure> measures)
    {
        var asked = measures.ToList();
        return
        [
            .. asked.SelectMany(measure => measure.Criteria())
                .Concat(DefinitionOrder.Of(book, asked).Select(definition => definition.Criterion))
                .SelectMany(criterion => criterion.Parts())
                .Where(LeafTest.IsLeaf)
                .Distinct(),
        ];
    }
}
