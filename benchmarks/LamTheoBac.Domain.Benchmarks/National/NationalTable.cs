using System.Diagnostics;
using System.Globalization;
using System.Text;
using LamTheoBac.Domain.Benchmarks.National.Further;
using LamTheoBac.Domain.Benchmarks.National.Peers;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>Times all ways, round by round, and writes them as Markdown. What is compared with is the first of them: ours from columns with one thread.</summary>
internal static class NationalTable
{
    private const int FurtherRounds = 5;

    public static string Of(Country country, FactTable facts, List<IPeer> peers, List<IFurther> further, string on)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{country.Members.Length:N0} persons, {country.Tree.Count:N0} organizations, {NationalRules.Book.Measures.Count} measures; {Environment.ProcessorCount} processors, {WidestWords.Here}, .NET {Environment.Version}, {on}; {(double)facts.PackedBytes / country.Members.Length:0.0} bytes a person in columns.");
        text.AppendLine().AppendLine("| | median, ms | rounds | times ours from columns, 1 thread |").AppendLine("| --- | ---: | ---: | ---: |");
        AppendPeers(text, peers, new Bound(country, facts));
        if (further.Count == 0) return text.ToString();
        text.AppendLine().AppendLine("| | median, ms | times one evaluation, 1 thread |").AppendLine("| --- | ---: | ---: |");
        foreach (var own in further) Append(text, own, country, peers[0]);
        return text.ToString();
    }

    private static void AppendPeers(StringBuilder text, List<IPeer> peers, Bound bound)
    {
        var times = peers.Select(peer => (peer.Name, Times: new List<double>())).ToList();
        var bounds = new List<double>();
        for (var round = 0; round < peers.Max(peer => peer.Rounds); round++)
        {
            foreach (var (peer, own) in peers.Zip(times).Where(pair => round < pair.First.Rounds)) own.Times.Add(Time(peer.Count));
            bounds.Add(Time(() => bound.Touch()));
        }
        foreach (var (name, own) in times.Append(("the bound: read the columns, write the counts", bounds)))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {Median(own):0.0} | {own.Count} | {Median(own) / Median(times[0].Times):0.00} |");
    }

    /// <summary>One line, each round in turn with an evaluation.</summary>
    private static void Append(StringBuilder text, IFurther further, Country country, IPeer ours)
    {
        further.Prepare(country);
        var (times, evaluations) = (new List<double>(), new List<double>());
        for (var round = 0; round < FurtherRounds; round++)
        {
            times.Add(Time(further.Run) / further.Parts);
            evaluations.Add(Time(ours.Count));
        }
        text.AppendLine(CultureInfo.InvariantCulture, $"| {further.Name} | {Median(times):0.####} | {Median(times) / Median(evaluations):0.######} |");
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

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
