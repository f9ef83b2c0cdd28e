namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>What a good developer writes first: for each measure a query that groups by cell and class.</summary>
internal sealed class IdiomaticLinq : IPeer
{
    private readonly MemberLambdas _lambdas = new();
    private Country _country = null!;

    public string Name => "LINQ, idiomatic";

    public int Rounds => 3;

    public void Prepare(Country country) => _country = country;

    public object Count()
    {
        var counts = new int[_country.Tree.Count * Classes.Width];
        for (var measure = 0; measure < NationalRules.Book.Measures.Count; measure++)
        {
            var number = measure;
            var groups = _country.Members
                .Select(member => (member.Cell, Class: _lambdas.Of(number, member)))
                .Where(classified => classified.Class != Classes.Outside)
                .GroupBy(classified => classified)
                .Select(group => (group.Key.Cell, group.Key.Class, Count: group.Count()));
            foreach (var (cell, own, count) in groups) counts[(cell * Classes.Width) + (number * Classes.Count) + own] = count;
        }
        return Classes.RollUp(counts, _country.Tree);
    }

    public int[] Read(object answer) => (int[])answer;
}
