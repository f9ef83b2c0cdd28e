using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Brings the texts of a draft to NFC and takes out, as faults, what no text of the language could have given.</summary>
internal sealed class DraftCleaner
{
    private readonly TextCheck _texts;
    private readonly SizeCheck _sizes;

    private DraftCleaner(FaultCollector faults)
    {
        _texts = new(faults);
        _sizes = new(faults);
    }

    public static DraftBook Clean(DraftBook draft, FaultCollector faults)
    {
        var cleaner = new DraftCleaner(faults);
        cleaner.Check(draft.Citations);
        cleaner._texts.Check(draft.InForce?.Value.From);
        cleaner._texts.Check(draft.InForce?.Value.To);
        return draft with
        {
            Title = cleaner._texts.Check(draft.Title),
            Issuer = cleaner._texts.Check(draft.Issuer),
            Blocks = [.. draft.Blocks.Select(cleaner.Clean)],
        };
    }

    private DraftBlock Clean(DraftBlock block) => block switch
    {
        DraftDefinition definition => definition with { Criterion = _sizes.Check(definition.Criterion) },
        DraftMeasure measure => Clean(measure),
        _ => block,
    };

    private DraftMeasure Clean(DraftMeasure measure)
    {
        Check(measure.Citations);
        return measure with { Title = _texts.Check(measure.Title), Clauses = [.. measure.Clauses.Select(Clean)] };
    }

    private DraftClause Clean(DraftClause clause) => clause with { Criterion = _sizes.Check(clause.Criterion), Because = _texts.Check(clause.Because) };

    private void Check(IReadOnlyList<Placed<Citation>> citations)
    {
        foreach (var (citation, _) in citations)
        {
            _texts.Check(citation.Document.Text);
            _texts.Check(citation.Place);
            _texts.Check(citation.IssuedOn);
        }
    }
}
