using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules.Drafts;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Makes a rule book of a draft in which no fault was found.</summary>
internal static class RuleBookAssembly
{
    public static RuleBook Assemble(DraftBook draft, AttributeCatalogue catalogue, IReadOnlyList<AttributeDeclaration> attributes, IReadOnlyList<int> bottomUp)
    {
        var definitions = draft.Blocks.OfType<DraftDefinition>().Select(Assemble).ToValueList();
        var measures = draft.Blocks.OfType<DraftMeasure>().Select(Assemble).ToValueList();
        return new RuleBook(draft.Name, catalogue.WithDeclared(attributes), definitions, measures)
        {
            Title = draft.Title,
            Issuer = draft.Issuer,
            Citations = draft.Citations.Select(citation => citation.Value).ToValueList(),
            CitationPlaces = draft.Citations.Select(citation => citation.Place).ToValueList(),
            InForce = draft.InForce?.Value,
            Reading = draft.Reading,
            Attributes = attributes.ToValueList(),
            StatedRounding = draft.Rounding,
            StatedDecimals = draft.Decimals,
            Blocks = BlocksOf(draft),
            DefinitionsBottomUp = bottomUp.Select(index => definitions[index]).ToValueList(),
            Comments = draft.Comments,
        };
    }

    private static Definition Assemble(DraftDefinition draft) => new(draft.Name.Value, draft.Criterion!) { Comments = draft.Comments };

    private static Measure Assemble(DraftMeasure draft) => new(draft.Id!.Value, draft.Basis!.Value, Only(draft, ClauseKind.Population), Only(draft, ClauseKind.Met))
    {
        Title = draft.Title,
        Citations = draft.Citations.Select(citation => citation.Value).ToValueList(),
        CitationPlaces = draft.Citations.Select(citation => citation.Place).ToValueList(),
        Exclusions = All(draft, ClauseKind.Exclude),
        Exceptions = All(draft, ClauseKind.Except),
        Targets = TargetsOf(draft.Targets),
        Comments = draft.Comments,
    };

    private static Criterion Only(DraftMeasure draft, ClauseKind kind) => draft.Clauses.Single(clause => clause.Kind == kind).Criterion!;

    private static ValueList<Clause> All(DraftMeasure draft, ClauseKind kind) =>
        draft.Clauses.Where(clause => clause.Kind == kind).Select(clause => new Clause(clause.Criterion!, clause.Because) { Comments = clause.Comments }).ToValueList();

    private static History<TargetPercentage>? TargetsOf(IReadOnlyList<DraftTarget> targets) => targets switch
    {
        [] => null,
        [{ From: null } only] => History<TargetPercentage>.Always(only.Percentage),
        _ => History<TargetPercentage>.Of(targets.Select(target => (target.From!.Value, target.Percentage))),
    };

    private static ValueList<BookBlock> BlocksOf(DraftBook draft)
    {
        var (definitions, measures) = (0, 0);
        return draft.Blocks.Select(block => block is DraftMeasure ? new BookBlock(true, measures++) : new BookBlock(false, definitions++)).ToValueList();
    }
}
