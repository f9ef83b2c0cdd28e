using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <content>What the measures ask.</content>
public sealed partial class RuleBook
{
    /// <summary>The attributes that a measure of this book asks, definitions opened, in the order in which they first stand.</summary>
    internal ValueList<AttributeName> AttributesOf(Measure measure)
    {
        var used = new HashSet<DefinitionName>();
        var open = new Queue<Criterion>(measure.Criteria());
        var asked = new List<AttributeName>();
        while (open.TryDequeue(out var criterion))
        {
            foreach (var part in criterion.Parts())
            {
                if (part.AskedAttribute() is { } attribute) asked.Add(attribute);
                if (part is Criterion.Defined defined && used.Add(defined.Definition)) open.Enqueue(DefinitionOf(defined.Definition));
            }
        }
        return [.. asked.Distinct()];
    }
}
