using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>Our engine over a packed table.</summary>
internal sealed class OursFromColumns(int threads) : IPeer
{
    private readonly CoverageEngine _engine = new() { Threads = threads };
    private FactTable _facts = null!;

    public string Name => $"ours from columns, {threads} thread{(threads == 1 ? "" : "s")}";

    public int Rounds => 15;

    public void Prepare(Country country) => _facts = Packing.Pack(country);

    public object Count() => _engine.Evaluate(NationalRules.Book, _facts);

    public int[] Read(object answer) => Classes.Of((CoverageReport)answer);
}
