using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Drafts;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Checks the attributes that a book declares.</summary>
internal static class AttributeChecks
{
    /// <summary>Adds the declared attributes to the table; those that are none of their own are faults.</summary>
    public static List<AttributeDeclaration> Declare(IEnumerable<DraftAttribute> drafts, AttributeTable table, FaultCollector faults)
    {
        var declared = new List<AttributeDeclaration>();
        foreach (var draft in drafts)
        {
            var declaration = Declare(draft, faults);
            declared.Add(declaration);
            var (name, place) = draft.Name;
            if (LanguageWords.Contains(name.Text)) faults.Add(RuleBookFaultCodes.ReservedName, place, name.Text, ["name"]);
            else if (!table.TryDeclare(declaration)) faults.Add(RuleBookFaultCodes.DuplicateName, place, name.Text, []);
        }
        return declared;
    }

    private static AttributeDeclaration Declare(DraftAttribute draft, FaultCollector faults)
    {
        if (draft.Type == AttributeType.Symbol) return AttributeDeclaration.OfSymbol(draft.Name.Value, draft.Basis, Words(draft.Symbols, faults));
        // The language has no word for the type of ids.
        if (draft.Type == AttributeType.Id)
            faults.Add(RuleBookFaultCodes.WrongType, draft.Name.Place, draft.Name.Value.Text, ["boolean", "integer", "date", "symbol"]);
        return AttributeDeclaration.Of(draft.Name.Value, draft.Basis, draft.Type);
    }

    private static HashSet<string> Words(IEnumerable<Placed<string>> symbols, FaultCollector faults)
    {
        var words = new HashSet<string>();
        foreach (var (word, place) in symbols)
        {
            if (!words.Add(word)) faults.Add(RuleBookFaultCodes.DuplicateName, place, word, []);
            else if (LanguageWords.AnchorOf(word, out _) is not null) faults.Add(RuleBookFaultCodes.ReservedName, place, word, ["name"]);
        }
        return words;
    }
}
