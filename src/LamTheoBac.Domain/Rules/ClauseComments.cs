namespace LamTheoBac.Domain.Rules;

/// <summary>The comments of the clauses of one header or measure, each clause by its kind and its place among those of its kind.</summary>
internal sealed class ClauseComments
{
    private readonly Dictionary<(ClauseKind Kind, int Index), Comments> _comments = [];

    public static ClauseComments None { get; } = new([]);

    public ClauseComments(IEnumerable<(ClauseKind Kind, Comments Comments)> clauses)
    {
        var counts = new Dictionary<ClauseKind, int>();
        foreach (var (kind, comments) in clauses)
        {
            var index = counts.GetValueOrDefault(kind);
            counts[kind] = index + 1;
            if (comments.Before.Count > 0 || comments.Behind is not null) _comments.Add((kind, index), comments);
        }
    }

    public Comments Of(ClauseKind kind, int index = 0) => _comments.GetValueOrDefault((kind, index), Comments.None);
}
