using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>An unchecked measure; its id and basis are null where they could not be read, which is a fault already.</summary>
internal sealed record DraftMeasure : DraftBlock
{
    public MeasureId? Id { get; init; }

    public SourcePlace Place { get; init; }

    public SubjectBasis? Basis { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<Placed<Citation>> Citations { get; init; } = [];

    /// <summary>All population, exclude, except and met clauses in written order, also those that stand too often.</summary>
    public IReadOnlyList<DraftClause> Clauses { get; init; } = [];

    public IReadOnlyList<DraftTarget> Targets { get; init; } = [];

    /// <summary>Whether a line of it could not be told to be any clause, so that a missing clause may be that line.</summary>
    public bool HasLostLine { get; init; }

    public ClauseComments Comments { get; init; } = ClauseComments.None;
}
