namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>An unchecked definition; its criterion is null where it could not be read, which is a fault already.</summary>
internal sealed record DraftDefinition(Placed<DefinitionName> Name, Criterion? Criterion) : DraftBlock
{
    public Comments Comments { get; init; } = Comments.None;
}
