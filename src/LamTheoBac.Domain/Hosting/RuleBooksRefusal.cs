using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Hosting;

/// <summary>Why several rule books are refused as a whole (lý do không nhận các sổ quy tắc): every fault of every book. Equality is by the faults and their order.</summary>
/// <param name="Faults">At least one; book by book in the order given, those of editions that overlap at the end.</param>
public sealed record RuleBooksRefusal(ValueList<RuleBookTextFault> Faults)
{
    /// <summary>One line a fault, see <see cref="RuleBookTextFault.Describe"/>, with LF between them.</summary>
    public string Describe(FaultCatalogue catalogue) => string.Join('\n', Faults.Select(fault => fault.Describe(catalogue)));
}
