using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>What an attribute is of a subject of whom nothing is on record: absent where it can be, else false or 0.</summary>
internal static class PlainValue
{
    /// <summary>The plain value; null where the attribute always has some other value, such as <c>organization.level</c>.</summary>
    public static AttributeValue? Of(AttributeDeclaration attribute)
    {
        var traits = TraitsOf(attribute);
        return traits.CanBeAbsent ? AttributeValue.Absent
            : attribute.Type == AttributeType.Boolean ? AttributeValue.Of(false)
            : attribute.Type == AttributeType.Integer ? AttributeValue.Of(Math.Clamp(0, traits.Minimum, traits.Maximum))
            : null;
    }

    private static AttributeTraits TraitsOf(AttributeDeclaration attribute)
    {
        foreach (var group in KnownImplications.Of(attribute.Basis))
            for (var i = 0; i < group.Names.Count; i++)
                if (group.Names[i] == attribute.Name)
                    return group.Traits[i];
        return AttributeTraits.Any;
    }
}
