using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// A superior's written consent to an exception (văn bản đồng ý của cấp ủy cấp trên trực tiếp). Whether it settles a finding
/// is asked on a day, by who the direct superior is on that day. Equality is by all of it.
/// </summary>
public sealed record Consent
{
    private Consent(OrganizationId organization, AdviceKind to, OrganizationId by, Validity during, DocumentNumber document)
    {
        Organization = organization;
        To = to;
        By = by;
        During = during;
        Document = document;
    }

    /// <summary>Whose exception it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>What is consented to.</summary>
    public AdviceKind To { get; }

    /// <summary>Who consents.</summary>
    public OrganizationId By { get; }

    /// <summary>The days on which it holds.</summary>
    public Validity During { get; }

    /// <summary>The number of the document (số văn bản).</summary>
    public DocumentNumber Document { get; }

    /// <summary>A consent.</summary>
    /// <exception cref="ArgumentException">An id or the number is <c>default</c>, or the kind is none of its enum.</exception>
    public static Consent Of(OrganizationId organization, AdviceKind to, OrganizationId by, Validity during, DocumentNumber document) =>
        new(Guard.Against.Default(organization), Guard.Against.EnumOutOfRange(to), Guard.Against.Default(by), during, Guard.Against.Default(document));
}
