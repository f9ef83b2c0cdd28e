using System.Globalization;
using LamTheoBac.Domain.Benchmarks.National.Further;
using LamTheoBac.Domain.Benchmarks.National.Peers;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>Counts one country in every way there is, in one process: first all must agree, then they are timed, round by round.</summary>
internal static class NationalProgram
{
    /// <summary><c>national [--persons N] [--check-only] [--few] [--markdown FILE --date DAY]</c></summary>
    public static int Run(string[] args)
    {
        var persons = Option(args, "--persons") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 5_600_000;
        var country = new Country(persons);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{persons:N0} persons, {country.Tree.Count:N0} organizations, {NationalRules.Book.Measures.Count} measures; words of {WidestWords.Here}"));
        List<IPeer> peers = [new OursFromColumns(1), new OursFromColumns(2), new OursFromObjects(), new PackedLoop()];
        List<IFurther> further = [];
        if (!args.Contains("--few"))
        {
            peers.AddRange([new TunedLinq(), new IdiomaticLinq(), new DuckDb(expert: true, 1), new DuckDb(expert: true, 2), new DuckDb(expert: false, 1), new DuckDb(expert: false, 2), new Sqlite()]);
            further.AddRange([new OneChange(), new YearOfDays(), new AllCases(), new MicrosoftRulesEngine()]);
        }
        Agree(country, peers);
        Console.WriteLine("all counts are equal at every organization");
        if (args.Contains("--check-only")) further.ForEach(own => own.Prepare(country));
        else
        {
            var facts = Packing.Pack(country);
            var table = NationalTable.Of(country, facts, peers, further, Option(args, "--date") ?? "date not given");
            Console.WriteLine(table);
            if (Option(args, "--markdown") is { } file) PerformancePage.Replace(file, persons, table);
        }
        foreach (var peer in peers.OfType<IDisposable>()) peer.Dispose();
        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null;

    private static void Agree(Country country, List<IPeer> peers)
    {
        int[]? first = null;
        foreach (var peer in peers)
        {
            peer.Prepare(country);
            var counts = peer.Read(peer.Count());
            first ??= counts;
            if (!first.AsSpan().SequenceEqual(counts)) throw new InvalidOperationException($"{peer.Name} counts otherwise than {peers[0].Name}: no time is worth printing");
        }
    }
}
