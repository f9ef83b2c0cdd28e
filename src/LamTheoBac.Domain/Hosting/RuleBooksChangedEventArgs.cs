namespace LamTheoBac.Domain.Hosting;

/// <summary>Other rule books are in use (thay sổ quy tắc đang dùng).</summary>
public sealed class RuleBooksChangedEventArgs : EventArgs
{
    internal RuleBooksChangedEventArgs(RuleBookSet before, RuleBookSet after) => (Before, After) = (before, after);

    /// <summary>The books that were in use.</summary>
    public RuleBookSet Before { get; }

    /// <summary>The books that are in use now, unless they were replaced again.</summary>
    public RuleBookSet After { get; }
}
