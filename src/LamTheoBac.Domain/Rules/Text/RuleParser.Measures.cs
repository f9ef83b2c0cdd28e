using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private readonly HashSet<ClauseKind> _measureKinds = [];
    private DraftMeasure? _measure;
    private List<DraftClause> _clauses = [];
    private List<(ClauseKind Kind, Comments Comments)> _measureComments = [];
    private bool _hasLostLine;

    private bool ReadMeasure()
    {
        EndMeasure();
        _allowed = ClauseWords.OfMeasure;
        _hasLostLine = false;
        _measure = new DraftMeasure { Place = _clauseWord.Place };
        if (TakeName() is not { } name) return false;
        _measure = _measure with { Id = name.Text, Place = name.Place };
        if (!Take("of") || TakeBasis() is not { } basis) return false;
        _measure = _measure with { Basis = basis };
        _measureComments.Add((ClauseKind.Measure, TakeComments()));
        return true;
    }

    private void EndMeasure()
    {
        if (_measure is null) return;
        _blocks.Add(_measure with { Clauses = _clauses, HasLostLine = _hasLostLine, Comments = new(_measureComments) });
        _measure = null;
        (_clauses, _measureComments) = ([], []);
        _measureKinds.Clear();
    }

    private bool ReadMeasureClause(ClauseKind kind)
    {
        if (kind is ClauseKind.Title or ClauseKind.Cites or ClauseKind.Target) CheckOnce(_measureKinds, kind);
        return kind switch
        {
            ClauseKind.Title => TakeString() is { } title && Set(kind, _measure! with { Title = title }),
            ClauseKind.Cites => ReadCitations() is { } citations && Set(kind, _measure! with { Citations = citations }),
            ClauseKind.Target => ReadTargets() is { } targets && Set(kind, _measure! with { Targets = targets }),
            _ => ReadCriterionClause(kind),
        };
    }

    private bool Set(ClauseKind kind, DraftMeasure measure)
    {
        _measure = measure;
        _measureComments.Add((kind, TakeComments()));
        return true;
    }

    private bool ReadCriterionClause(ClauseKind kind)
    {
        var word = new Placed<string>(_clauseWord.Text, _clauseWord.Place);
        var takesReason = kind is ClauseKind.Exclude or ClauseKind.Except;
        var criterion = ReadCriterion();
        string? because = null;
        var isRead = criterion is not null && (!takesReason || ReadBecause(out because));
        var comments = isRead ? TakeComments() : Comments.None;
        _clauses.Add(new(kind, criterion, because, word) { Comments = comments });
        if (!takesReason) _measureComments.Add((kind, comments));
        return isRead;
    }

    private bool ReadBecause(out string? because)
    {
        because = null;
        if (!TryTake("because")) return true;
        because = TakeString();
        return because is not null;
    }

    private List<DraftTarget>? ReadTargets()
    {
        var targets = new List<DraftTarget>();
        var isFirst = true;
        do
        {
            if (TakePercentage() is not { } percentage) return null;
            if (isFirst && !At("from")) return [new(percentage, null)];
            if (!Take("from") || TakeDate() is not { } from) return null;
            // A date that is a fault already has a stand-in, which must not meet another.
            if (!Last.IsFaulty) targets.Add(new(percentage, from.Value, from.Place));
            isFirst = false;
        }
        while (TryTake(","));
        return targets;
    }

    private TargetPercentage? TakePercentage()
    {
        if (Current.Kind is not (TokenKind.Integer or TokenKind.Decimal))
        {
            _expected.Add("number");
            Unexpected();
            return null;
        }
        var number = Current;
        Advance();
        if (!Take("%")) return null;
        if (NumberText.ReadTarget(SourceOf(number)) is { } target) return target;
        AddFault(RuleBookFaultCodes.IllegalTarget, number, "0", "100");
        return default(TargetPercentage);
    }
}
