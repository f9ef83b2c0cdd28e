using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>The comments that stand before a line of a rule book and behind it, each from its <c>#</c> on.</summary>
internal sealed record Comments(ValueList<string> Before, string? Behind)
{
    public static Comments None { get; } = new([], null);
}
