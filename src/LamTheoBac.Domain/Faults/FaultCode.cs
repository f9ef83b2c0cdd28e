namespace LamTheoBac.Domain.Faults;

/// <summary>
/// The code of a kind of fault (mã lỗi): lower-case words joined by <c>-</c>, stable between versions, e.g. <c>duplicate-id</c>.
/// A host may add codes of its own. <c>default</c> has no name.
/// </summary>
/// <param name="Name">The code as printed.</param>
/// <param name="IsWarning">Whether it is only a warning, which refuses nothing.</param>
public readonly record struct FaultCode(string Name, bool IsWarning = false)
{
    /// <summary>The code as printed.</summary>
    public override string ToString() => Name ?? "";
}
