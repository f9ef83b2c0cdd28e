using System.Text.RegularExpressions;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Cli.Data.Records;

/// <summary>Rows of values, read by the types that a rule book declares.</summary>
/// <param name="declared">The declared attributes; null when there is no rule book to ask, so that only the shape is checked.</param>
/// <param name="basisOf">Of whom a subject's facts are; null when nobody knows the subject.</param>
internal sealed partial class FactRows(IReadOnlyList<AttributeDeclaration>? declared, Func<SubjectId, SubjectBasis?> basisOf)
{
    private readonly ILookup<string, AttributeDeclaration> _declared = (declared ?? []).ToLookup(declaration => declaration.Name.Text, StringComparer.Ordinal);

    public RecordedFact? Fact(Row row)
    {
        var subject = row.Id("subject", SubjectId.From);
        var name = NameOf(row);
        if (!row.IsSound || name is not { } attribute) return null;
        var value = ValueOf(row, subject, attribute);
        return row.IsSound ? RecordedFact.Of(subject, attribute, value) : null;
    }

    private static AttributeName? NameOf(Row row)
    {
        if (row.Required("attribute") is not { } text) return null;
        if (Name().IsMatch(text)) return AttributeName.From(text);
        row.Tell(FileFaultCodes.IllegalName, "attribute", text);
        return null;
    }

    private AttributeValue ValueOf(Row row, SubjectId subject, AttributeName attribute)
    {
        var text = row["value"];
        if (text.Length == 0) return AttributeValue.Absent;
        var basis = basisOf(subject);
        var declaration = _declared[attribute.Text].FirstOrDefault(declaration => basis is null || declaration.Basis == basis);
        // Without a declaration nothing can be said of the value; the register tells what is to be told.
        if (text == "?" || declaration is null) return AttributeValue.Unknown;
        return declaration.Type switch
        {
            AttributeType.Boolean => AttributeValue.Of(row.BooleanOf("value", text) ?? default),
            AttributeType.Integer => AttributeValue.Of(row.NumberOf("value", text) ?? default),
            AttributeType.Date => AttributeValue.Of(row.DayOf("value", text) ?? default),
            AttributeType.Symbol => AttributeValue.OfSymbol(text),
            _ => AttributeValue.OfId(text.Normalize()),
        };
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
