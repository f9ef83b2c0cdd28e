using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Directives;

/// <summary>What is wrong with entries and links that are given to a catalogue; places are positions in the lists as given.</summary>
internal static class DirectiveChecks
{
    private const string Entries = "entries";
    private const string Links = "links";

    /// <param name="entries">The entries as given.</param>
    /// <param name="links">The links as given.</param>
    /// <param name="known">The documents that the catalogue has, those of the entries included.</param>
    /// <param name="before">The links that the catalogue had, in which there is no circle.</param>
    public static Reasons Find(IReadOnlyList<DirectiveEntry> entries, IReadOnlyList<DirectiveLink> links, IReadOnlySet<Directive> known, IEnumerable<DirectiveLink> before)
    {
        var reasons = new Reasons().Distinct(entries, entry => entry.Document, Entries);
        for (var index = 0; index < entries.Count; index++)
            if (entries[index].During.IsEmpty)
                reasons.AddAt(LifeCycleFaultCodes.NoDays, Entries, index, entries[index].During);
        for (var index = 0; index < links.Count; index++) Check(links[index], index, known, reasons);
        foreach (var circle in links.Concat(before).Distinct().GroupBy(link => link.Relation).SelectMany(DirectiveCircles.Find)) AddCircle(circle, links, reasons);
        return reasons;
    }

    private static void Check(DirectiveLink link, int index, IReadOnlySet<Directive> known, Reasons reasons)
    {
        foreach (var end in new[] { link.From, link.To }.Distinct())
            if (!known.Contains(end))
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, Links, index, end, Entries);
        if (link.From.IssuedOn < link.To.IssuedOn)
            reasons.AddAt(LifeCycleFaultCodes.StepBeforeLast, Links, index, link.From.IssuedOn, $"{link.To.IssuedOn:uuuu-MM-dd}");
    }

    /// <summary>The fault stands at the first given link of the circle; there is one, because the catalogue had no circle.</summary>
    private static void AddCircle(IReadOnlyList<DirectiveLink> circle, IReadOnlyList<DirectiveLink> links, Reasons reasons)
    {
        var index = Enumerable.Range(0, links.Count).First(position => circle.Contains(links[position]));
        var first = Enumerable.Range(0, circle.Count).First(position => circle[position] == links[index]);
        var through = circle.Skip(first).Concat(circle.Take(first)).Select(link => link.To.ToString());
        reasons.AddAt(LifeCycleFaultCodes.CircularChain, Links, index, links[index].From, [.. through]);
    }
}
