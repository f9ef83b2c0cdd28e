using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>The attributes that a measure asks, definitions opened.</summary>
internal static class AskedAttributes
{
    public static IEnumerable<AttributeName> Of(RuleBook book, Measure measure) => BookLeaves.Of(book, [measure]).Select(leaf => leaf.AskedAttribute()!.Value).Distinct();
}
