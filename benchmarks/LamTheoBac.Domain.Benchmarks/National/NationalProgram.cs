using System.Diagnostics;
using System.Globalization;
using System.Text;
using LamTheoBac.Domain.Benchmarks.National.Further;
using LamTheoBac.Domain.Benchmarks.National.Peers;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>Counts one country in every way there is, in one process: first all must agree, then they are timed, round by round.</summary>
internal static class NationalProgram
{
    /// <summary><c>national [--persons N] [--check-only] [--only-ours] [--markdown FILE --date DAY]</c></summary>
    public static int Run(string[] args)
    {
        var persons = Option(args, "--persons") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 5_600_000;
        var country = new Country(persons);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{persons:N0} persons, {country.Tree.Count:N0} organizations, {NationalRules.Book.Measures.Count} measures"));
        var ours = new OursFromColumns(1);
        List<IPeer> peers = args.Contains("--only-ours")
            ? [ours, new OursFromColumns(2)]
            : [ours, new OursFromColumns(2), new OursFromObjects(), new PackedLoop(), new TunedLinq(), new IdiomaticLinq(), new DuckDb(expert: true, 1), new DuckDb(expert: true, 2), new DuckDb(expert: false, 1), new DuckDb(expert: false, 2), new Sqlite()];
        var bound = Agree(country, peers);
        Console.WriteLine("all counts are equal at every organization");
        List<IFurther> further = args.Contains("--only-ours") ? [] : [new OneChange(), new YearOfDays(), new AllCases()];
        if (args.Contains("--check-only")) further.ForEach(own => own.Prepare(country));
        else
        {
            var table = Table(peers, bound, Times(peers, bound), ours.BytesAPerson, country, Option(args, "--date") ?? "date not given") + FurtherTable(further, country, ours);
            Console.WriteLine(table);
            if (Option(args, "--markdown") is { } file) PerformancePage.Replace(file, persons, table);
        }
        foreach (var peer in peers.OfType<IDisposable>()) peer.Dispose();
        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null;

    private static Bound Agree(Country country, List<IPeer> peers)
    {
        int[]? first = null;
        foreach (var peer in peers)
        {
            peer.Prepare(country);
            var counts = peer.Read(peer.Count());
            first ??= counts;
            if (!first.AsSpan().SequenceEqual(counts)) throw new InvalidOperationException($"{peer.Name} counts otherwise than {peers[0].Name}: no time is worth printing");
        }
        return new Bound(country, Packing.Pack(country));
    }

    /// <summary>The times in milliseconds; the bound under the name of none.</summary>
    private static Dictionary<string, List<double>> Times(List<IPeer> peers, Bound bound)
    {
        var times = peers.ToDictionary(peer => peer.Name, _ => new List<double>());
        times.Add("", []);
        for (var round = 0; round < peers.Max(peer => peer.Rounds); round++)
        {
            foreach (var peer in peers.Where(peer => round < peer.Rounds)) times[peer.Name].Add(Time(peer.Count));
            times[""].Add(Time(() => bound.Touch()));
        }
        return times;
    }

    private static double Time(Func<object> work)
    {
        GC.Collect();
        var begin = Stopwatch.GetTimestamp();
        var answer = work();
        var time = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        GC.KeepAlive(answer);
        return time;
    }

    private static string Table(List<IPeer> peers, Bound bound, Dictionary<string, List<double>> times, double bytes, Country country, string on)
    {
        var text = new StringBuilder();
        var own = Median(times[peers[0].Name]);
        text.AppendLine(CultureInfo.InvariantCulture, $"{country.Members.Length:N0} persons, {country.Tree.Count:N0} organizations, {NationalRules.Book.Measures.Count} measures; {Environment.ProcessorCount} processors, .NET {Environment.Version}, {on}; {bytes:0.0} bytes a person in columns.");
        text.AppendLine().AppendLine("| | median, ms | rounds | times ours from columns, 1 thread |").AppendLine("| --- | ---: | ---: | ---: |");
        foreach (var (name, list) in peers.Select(peer => (peer.Name, times[peer.Name])).Append(("the bound: read the columns, write the counts", times[""])))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {Median(list):0.0} | {list.Count} | {Median(list) / own:0.00} |");
        GC.KeepAlive(bound);
        return text.ToString();
    }

    /// <summary>What else is asked, each timed in turn with one evaluation.</summary>
    private static string FurtherTable(List<IFurther> further, Country country, OursFromColumns ours)
    {
        if (further.Count == 0) return "";
        var text = new StringBuilder();
        text.AppendLine().AppendLine("| | median, ms | times one evaluation, 1 thread |").AppendLine("| --- | ---: | ---: |");
        foreach (var own in further)
        {
            own.Prepare(country);
            var (times, evaluations) = (new List<double>(), new List<double>());
            for (var round = 0; round < 5; round++)
            {
                times.Add(Time(own.Run) / own.Parts);
                evaluations.Add(Time(ours.Count));
            }
            text.AppendLine(CultureInfo.InvariantCulture, $"| {own.Name} | {Median(times):0.####} | {Median(times) / Median(evaluations):0.######} |");
        }
        return text.ToString();
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
