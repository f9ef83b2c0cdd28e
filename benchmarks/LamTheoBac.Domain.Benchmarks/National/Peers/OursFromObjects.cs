using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>Our engine with the packing of all members in the time.</summary>
internal sealed class OursFromObjects : IPeer
{
    private Country _country = null!;

    public string Name => "ours from objects, packing included";

    public int Rounds => 5;

    public void Prepare(Country country) => _country = country;

    public object Count() => new CoverageEngine().Evaluate(NationalRules.Book, Packing.Pack(_country));

    public int[] Read(object answer) => Classes.Of((CoverageReport)answer);
}
