using LamTheoBac.Domain.Cycles;

namespace LamTheoBac.Domain.Facts;

/// <summary>An attribute with the way to read it from a subject's facts, and what it is about.</summary>
internal sealed record AttributeSource(AttributeDeclaration Declaration, Func<SubjectFacts, AttributeValue> Read, ReturnTopic? Topic = null)
{
    /// <summary>An attribute whose values are recorded in the register's facts; absent where none is.</summary>
    public static AttributeSource Recorded(AttributeDeclaration declaration) => new(declaration, facts => facts.Recorded(declaration.Name));
}
