using LamTheoBac.Domain.Directives;

namespace LamTheoBac.Domain.Indicators;

/// <summary>
/// A local elaboration of the indicators (nội dung cụ thể hóa 27 biểu hiện): a document of an issuer and a date that says
/// in local words what each indicator means. Equality is by document and set.
/// </summary>
public sealed record IndicatorElaboration
{
    private IndicatorElaboration(Directive document, IndicatorSet elaborated)
    {
        Document = document;
        Elaborated = elaborated;
    }

    /// <summary>The document, with issuer and date.</summary>
    public Directive Document { get; }

    /// <summary>The indicators that it elaborates.</summary>
    public IndicatorSet Elaborated { get; }

    /// <summary>The indicators that it leaves out; empty when it is complete.</summary>
    public IndicatorSet Missing => Elaborated.Complement();

    /// <summary>Whether all 27 are elaborated.</summary>
    public bool IsComplete => Elaborated == IndicatorSet.All;

    /// <summary>An elaboration of these indicators by this document.</summary>
    public static IndicatorElaboration Of(Directive document, IndicatorSet elaborated) => new(Guard.Against.Null(document), elaborated);
}
