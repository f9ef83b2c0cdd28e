using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules.Text;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>The form of values in a scenario, that of the data folder: <c>true</c>, <c>12</c>, <c>2017-12-31</c>, a word; <c>?</c> is unknown.</summary>
internal static class ValueText
{
    /// <summary>The value of a cell that is not empty; null when the attribute cannot have it.</summary>
    public static AttributeValue? Read(AttributeDeclaration attribute, string text)
    {
        if (text == "?") return AttributeValue.Unknown;
        return attribute.Type switch
        {
            AttributeType.Boolean => text switch { "true" => AttributeValue.Of(true), "false" => AttributeValue.Of(false), _ => null },
            AttributeType.Integer => NumberText.Read(text) is { } number ? AttributeValue.Of(number) : null,
            AttributeType.Date => DateText.Read(text) is { } day ? AttributeValue.Of(day) : null,
            AttributeType.Symbol => attribute.Symbols.Contains(text) ? AttributeValue.OfSymbol(text) : null,
            _ => AttributeValue.OfId(text),
        };
    }

    /// <summary>What a cell of the attribute can hold.</summary>
    public static string[] Expected(AttributeDeclaration attribute) => attribute.Type switch
    {
        AttributeType.Boolean => ["true", "false", "?"],
        AttributeType.Symbol => [.. attribute.Symbols, "?"],
        AttributeType.Date => ["yyyy-mm-dd", "?"],
        _ => [Words<AttributeType>.Of(attribute.Type), "?"],
    };
}
