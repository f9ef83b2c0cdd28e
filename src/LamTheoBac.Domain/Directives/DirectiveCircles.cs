namespace LamTheoBac.Domain.Directives;

/// <summary>Finds the circles that links of one relation make.</summary>
internal static class DirectiveCircles
{
    /// <summary>The links of each circle in order, each leading to the next and the last to the first; at least one circle of every knot of links.</summary>
    public static IEnumerable<IReadOnlyList<DirectiveLink>> Find(IEnumerable<DirectiveLink> links)
    {
        var all = links.ToList();
        var leaving = all.ToLookup(link => link.From);
        var settled = new HashSet<Directive>();
        return all.Select(link => link.From).SelectMany(start => WalkFrom(start, leaving, settled));
    }

    /// <summary>Walks every path from a document, each link once. A list is the stack: a chain may be longer than the call stack.</summary>
    private static List<IReadOnlyList<DirectiveLink>> WalkFrom(Directive start, ILookup<Directive, DirectiveLink> leaving, HashSet<Directive> settled)
    {
        var circles = new List<IReadOnlyList<DirectiveLink>>();
        if (!settled.Add(start)) return circles;
        var path = new List<DirectiveLink>();
        var positions = new Dictionary<Directive, int> { [start] = 0 };
        var ahead = new Stack<Queue<DirectiveLink>>([new(leaving[start])]);
        while (ahead.TryPeek(out var next))
        {
            if (!next.TryDequeue(out var link))
            {
                ahead.Pop();
                if (path.Count == 0) break;
                positions.Remove(path[^1].To);
                path.RemoveAt(path.Count - 1);
            }
            else if (positions.TryGetValue(link.To, out var back))
            {
                circles.Add([.. path[back..], link]);
            }
            else if (settled.Add(link.To))
            {
                path.Add(link);
                positions[link.To] = path.Count;
                ahead.Push(new(leaving[link.To]));
            }
        }
        return circles;
    }
}
