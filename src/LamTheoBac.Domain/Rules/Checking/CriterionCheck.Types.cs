using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Rules.Checking;

internal sealed partial class CriterionCheck
{
    private void CheckComparison(Criterion.Comparison comparison)
    {
        if (Find(comparison.Attribute, comparison.Place, "attribute") is not { } attribute) return;
        var isOrdering = comparison.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        var sign = OperatorText.Print(comparison.Operator);
        if (attribute.Type == AttributeType.Boolean) _faults.Add(RuleBookFaultCodes.WrongType, comparison.OperatorPlace, sign, ["no comparison"]);
        else if (isOrdering && attribute.Type is AttributeType.Symbol or AttributeType.Id)
            _faults.Add(RuleBookFaultCodes.WrongType, comparison.OperatorPlace, sign, ["=", "!=", "in"]);
        else CheckOperand(comparison.Operand, attribute);
    }

    private void CheckIn(Criterion.In membership)
    {
        if (Find(membership.Attribute, membership.Place, "attribute") is not { } attribute) return;
        if (attribute.Type == AttributeType.Boolean) _faults.Add(RuleBookFaultCodes.WrongType, membership.OperatorPlace, "in", ["no comparison"]);
        else
            foreach (var operand in membership.Operands)
                CheckOperand(operand, attribute);
    }

    private void CheckOperand(Operand operand, AttributeDeclaration attribute)
    {
        var isOfType = operand switch
        {
            Operand.Integer => attribute.Type == AttributeType.Integer,
            Operand.Date or Operand.Anchored => attribute.Type == AttributeType.Date,
            Operand.Symbol => attribute.Type == AttributeType.Symbol,
            _ => attribute.Type == AttributeType.Id,
        };
        if (!isOfType) _faults.Add(RuleBookFaultCodes.WrongType, operand.Place, OperandText.Print(operand), [WordOf(attribute.Type)]);
        else CheckValue(operand, attribute);
    }

    private void CheckValue(Operand operand, AttributeDeclaration attribute)
    {
        switch (operand)
        {
            case Operand.Date date: new TextCheck(_faults).Check(date.Value, date.Place); break;
            case Operand.Id id: new TextCheck(_faults).Check(id.Text, id.Place); break;
            case Operand.Symbol symbol: CheckSymbol(symbol, attribute); break;
            default: break;
        }
    }

    private void CheckSymbol(Operand.Symbol symbol, AttributeDeclaration attribute)
    {
        if (LanguageWords.AnchorOf(symbol.Word, out _) is not null)
            _faults.Add(RuleBookFaultCodes.ReservedName, symbol.Place, symbol.Word, ["name"]);
        else if (!attributes.HasSymbol(attribute, symbol.Word))
            _faults.Add(RuleBookFaultCodes.UnknownSymbol, symbol.Place, symbol.Word, attribute.Symbols, _suggestions.For(symbol.Word, attribute.Symbols));
    }

    private static string WordOf(AttributeType type) => type switch
    {
        AttributeType.Integer => "integer",
        AttributeType.Date => "date",
        AttributeType.Symbol => "symbol",
        AttributeType.Id => "string",
        _ => "boolean",
    };
}
