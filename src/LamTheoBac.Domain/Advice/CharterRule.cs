using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// A rule of the Charter or of what implements it (quy định của Điều lệ Đảng), as dated data. It gives advice and
/// never refuses anything. A closed hierarchy; equality is by all of it.
/// </summary>
public abstract record CharterRule
{
    private protected CharterRule(Citation? citation, Validity during, bool allowsConsent)
    {
        Citation = citation;
        During = during;
        AllowsConsent = allowsConsent;
    }

    /// <summary>The document that says so; null where none is named.</summary>
    public Citation? Citation { get; }

    /// <summary>The days on which the rule holds; on others it finds nothing.</summary>
    public Validity During { get; }

    /// <summary>Whether the direct superior can consent to an exception in writing.</summary>
    public bool AllowsConsent { get; }

    /// <summary>What the rule finds at a position of the tree; null when nothing.</summary>
    internal abstract (AdviceKind Kind, AdviceGround Ground)? Find(AdviceSource source, int position);
}
