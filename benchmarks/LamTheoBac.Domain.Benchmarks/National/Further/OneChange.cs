using LamTheoBac.Domain.Benchmarks.National.Peers;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Benchmarks.National.Further;

/// <summary>Figures that move: a member gets the facts of another one, and all figures up to the root are right.</summary>
internal sealed class OneChange : IFurther
{
    private const int Changes = 100_000;

    private readonly Random _random = new(5);
    private Country _country = null!;
    private LiveCoverage _live = null!;
    private MemberValues _values = null!;
    private Member[] _current = [];

    public string Name => "one changed person, figures of all superiors included";

    public double Parts => Changes;

    public void Prepare(Country country)
    {
        (_country, _current) = (country, [.. country.Members]);
        _live = LiveCoverage.Of(Packing.Pack(country));
        _values = new MemberValues(_live.PersonAttributes);
        Run();
        Compare();
    }

    public object Run()
    {
        for (var change = 0; change < Changes; change++)
        {
            var (changed, other) = (_random.Next(_current.Length), _random.Next(_current.Length));
            _current[changed] = _country.Members[other];
            if (_live.Change(_country.Members[changed].Id, _values.Of(_country.Members[other])) is { } refusal) throw new InvalidOperationException(string.Join('\n', refusal.Reasons));
        }
        return _live;
    }

    private void Compare()
    {
        var report = new CoverageEngine().Evaluate(NationalRules.Book, Packing.Pack(_country, (values, place) => values.Of(_current[place])));
        for (var position = 0; position < report.Tree.Count; position++)
            foreach (var measure in NationalRules.Book.Measures)
                if (report.At(position, measure) != _live[report.Tree[position].Id, measure.Id])
                    throw new InvalidOperationException($"{report.Tree[position].Id} has other figures of {measure.Id} after the changes: no time is worth printing");
    }
}
