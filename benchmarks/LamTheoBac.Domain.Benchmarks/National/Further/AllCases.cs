using LamTheoBac.Domain.Analysis;

namespace LamTheoBac.Domain.Benchmarks.National.Further;

/// <summary>Going through all 3^16 cases of a measure of 16 free predicates, to find what is odd about it.</summary>
internal sealed class AllCases : IFurther
{
    public string Name => "checking a measure of 16 free predicates, 43 million cases";

    public double Parts => 1;

    public void Prepare(Country country)
    {
        if (BookCheck.Of(SixteenPredicates.Book).Count > 0) throw new InvalidOperationException("nothing is odd about this measure: no time is worth printing");
    }

    public object Run() => BookCheck.Of(SixteenPredicates.Book);
}
