using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private readonly List<DraftAttribute> _attributes = [];

    private bool ReadAttribute()
    {
        if (TakeName() is not { } name || !Take("of") || TakeBasis() is not { } basis || TakeType() is not { } type) return false;
        var symbols = new List<Placed<string>>();
        if (type == AttributeType.Symbol && !ReadSymbols(symbols)) return false;
        _attributes.Add(new(new(AttributeName.From(name.Text), name.Place), basis, type, symbols));
        return true;
    }

    private SubjectBasis? TakeBasis() => TakeOneOf(("person", SubjectBasis.Person), ("organization", SubjectBasis.Organization));

    private AttributeType? TakeType() => TakeOneOf(
        ("boolean", AttributeType.Boolean), ("integer", AttributeType.Integer), ("date", AttributeType.Date), ("symbol", AttributeType.Symbol));

    private bool ReadSymbols(List<Placed<string>> symbols)
    {
        if (!Take("{")) return false;
        do
        {
            if (TakeName() is not { } word) return false;
            symbols.Add(new(word.Text, word.Place));
        }
        while (TryTake(","));
        return Take("}");
    }
}
