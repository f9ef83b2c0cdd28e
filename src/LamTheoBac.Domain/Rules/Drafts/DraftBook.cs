using LamTheoBac.Domain.Directives;

namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>A rule book as written: its syntax holds or is a fault already, its meaning is unchecked. Parser and builder both make it.</summary>
internal sealed record DraftBook
{
    public RuleBookName Name { get; init; }

    public string? Title { get; init; }

    public string? Issuer { get; init; }

    public IReadOnlyList<Placed<Citation>> Citations { get; init; } = [];

    public Placed<InForceInterval>? InForce { get; init; }

    public UnknownReading Reading { get; init; }

    public IReadOnlyList<DraftAttribute> Attributes { get; init; } = [];

    public Rounding? Rounding { get; init; }

    public int? Decimals { get; init; }

    public IReadOnlyList<DraftBlock> Blocks { get; init; } = [];

    /// <summary>The names that the text defines, also where the definition could not be read.</summary>
    public IReadOnlyCollection<string> DefinedNames { get; init; } = [];

    public ClauseComments Comments { get; init; } = ClauseComments.None;
}
