namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The signs of comparisons.</summary>
internal static class OperatorText
{
    private static readonly string[] Signs = ["=", "!=", "<", "<=", ">", ">="];

    public static ComparisonOperator? Read(Token token)
    {
        var index = token.Kind == TokenKind.Sign ? Array.IndexOf(Signs, token.Text) : -1;
        return index < 0 ? null : (ComparisonOperator)index;
    }

    public static string Print(ComparisonOperator @operator) => Signs[(int)@operator];
}
