using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules.Checking;
using LamTheoBac.Domain.Rules.Text;
using OneOf;

namespace LamTheoBac.Domain.Rules;

public sealed partial class RuleBook
{
    /// <summary>Reads a rule book over the attributes of DATA.md: the book, or all its faults at once.</summary>
    public static OneOf<RuleBook, RuleBookFaults> Parse(string text) => Parse(text, AttributeCatalogue.Standard);

    /// <summary>Reads a rule book over these attributes: the book, or all its faults at once.</summary>
    public static OneOf<RuleBook, RuleBookFaults> Parse(string text, AttributeCatalogue catalogue)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(catalogue);
        var faults = new FaultCollector();
        var draft = RuleParser.Parse(text, faults);
        return draft is null ? faults.ToFaults() : RuleBookChecker.Check(draft, catalogue, faults);
    }

    /// <summary>The book in its one canonical layout, comments included, with LF line ends; parsing it gives an equal book.</summary>
    public string Format() => RuleFormatter.Format(this);
}
