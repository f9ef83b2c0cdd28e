namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>One pass over the members that counts all measures into one array.</summary>
internal sealed class TunedLinq : IPeer
{
    private readonly MemberLambdas _lambdas = new();
    private Country _country = null!;

    public string Name => "LINQ, one tuned pass";

    public int Rounds => 5;

    public void Prepare(Country country) => _country = country;

    public object Count() => Classes.RollUp(
        _country.Members.Aggregate(new int[_country.Tree.Count * Classes.Width], (counts, member) =>
        {
            for (var measure = 0; measure < NationalRules.Book.Measures.Count; measure++)
                if (_lambdas.Of(measure, member) is not Classes.Outside and var own)
                    counts[(member.Cell * Classes.Width) + (measure * Classes.Count) + own]++;
            return counts;
        }),
        _country.Tree);

    public int[] Read(object answer) => (int[])answer;
}
