using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Hosting;

/// <summary>
/// A host cannot start with its rule books (sổ quy tắc không hợp lệ khi khởi động). The message is all their faults, one a line. It is
/// thrown at start only; a reload answers with a <see cref="RuleBooksRefusal"/>.
/// </summary>
public sealed class InvalidRuleBooksException : Exception
{
    internal InvalidRuleBooksException(RuleBooksRefusal refusal, FaultCatalogue catalogue)
        : base(refusal.Describe(catalogue)) => Refusal = refusal;

    /// <summary>The faults as data.</summary>
    public RuleBooksRefusal Refusal { get; }
}
