namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Goes through all definitions in depth, on a stack of its own: a chain may be longer than the thread's.</summary>
internal sealed class DefinitionWalk
{
    private readonly DefinitionGraph _graph;
    private readonly int[] _depths;
    private readonly List<(int Definition, int NextUse)> _path = [];
    private readonly List<int> _bottomUp = [];
    private readonly List<IReadOnlyList<int>> _circles = [];
    private long _roomForCircles;

    private DefinitionWalk(DefinitionGraph graph)
    {
        _graph = graph;
        _depths = new int[graph.Definitions.Count];
        _roomForCircles = _depths.Length + Enumerable.Range(0, _depths.Length).Sum(definition => (long)graph.UsesOf(definition).Length);
    }

    /// <summary>The definitions, each behind those that it uses, but for circles.</summary>
    public IReadOnlyList<int> BottomUp => _bottomUp;

    /// <summary>
    /// The circles, each from the definition that stands first in the book; without one use of each there would be none. Of
    /// very many long ones only so many are kept that all together are no longer than the book.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Circles => _circles;

    public static DefinitionWalk Over(DefinitionGraph graph)
    {
        var walk = new DefinitionWalk(graph);
        for (var definition = 0; definition < walk._depths.Length; definition++)
        {
            walk.Enter(definition);
            while (walk._path.Count > 0) walk.Step();
        }
        return walk;
    }

    /// <summary>Depths count from 1 while a definition is on the path; 0 is unseen, -1 is done.</summary>
    private void Enter(int definition)
    {
        if (_depths[definition] > 0) AddCircle(_depths[definition] - 1);
        if (_depths[definition] != 0) return;
        _path.Add((definition, 0));
        _depths[definition] = _path.Count;
    }

    private void Step()
    {
        var (definition, nextUse) = _path[^1];
        var uses = _graph.UsesOf(definition);
        if (nextUse < uses.Length)
        {
            _path[^1] = (definition, nextUse + 1);
            Enter(uses[nextUse]);
        }
        else
        {
            _path.RemoveAt(_path.Count - 1);
            _depths[definition] = -1;
            _bottomUp.Add(definition);
        }
    }

    private void AddCircle(int from)
    {
        _roomForCircles -= _path.Count - from;
        if (_roomForCircles < 0) return;
        var circle = _path.Skip(from).Select(step => step.Definition).ToArray();
        var first = Array.IndexOf(circle, circle.Min());
        _circles.Add([.. circle[first..], .. circle[..first]]);
    }
}
