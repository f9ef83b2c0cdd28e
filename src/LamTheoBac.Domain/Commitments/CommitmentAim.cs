using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>
/// What an item of a commitment works towards (mục tiêu của nội dung cam kết): a closed hierarchy of pointers. It says
/// nothing about the one who commits. Equality is by form and ids.
/// </summary>
public abstract record CommitmentAim
{
    private CommitmentAim() { }

    /// <summary>To live up to an item of a set of ethical standards (chuẩn mực đạo đức).</summary>
    /// <param name="Issuer">The organization that issued the set; null for a set from outside the register, such as a central one.</param>
    /// <param name="Set">The set's id within its issuer.</param>
    /// <param name="Item">The item's id within the set.</param>
    public sealed record OfStandard(OrganizationId? Issuer, string Set, string Item) : CommitmentAim
    {
        /// <summary>The organization that issued the set; null for a set from outside the register, such as a central one.</summary>
        /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
        public OrganizationId? Issuer { get; } = Issuer is { } issuer ? Guard.Against.Default(issuer, nameof(Issuer)) : null;

        /// <summary>The set's id within its issuer, NFC.</summary>
        /// <exception cref="ArgumentException">It is empty.</exception>
        public string Set { get; } = IdText.Of(Set, nameof(Set));

        /// <summary>The item's id within the set, NFC.</summary>
        /// <exception cref="ArgumentException">It is empty.</exception>
        public string Item { get; } = IdText.Of(Item, nameof(Item));
    }

    /// <summary>To keep from one of the 27 indicators (biểu hiện). It is an aim; whether it was ever found is not said, and not kept.</summary>
    /// <param name="Code">The indicator.</param>
    public sealed record OfIndicator(IndicatorCode Code) : CommitmentAim;

    /// <summary>To repair a shortcoming (hạn chế, khuyết điểm) of an organization.</summary>
    /// <param name="Organization">Whose it is.</param>
    /// <param name="Id">Its id within the organization.</param>
    public sealed record OfShortcoming(OrganizationId Organization, string Id) : CommitmentAim
    {
        /// <summary>Whose it is.</summary>
        /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
        public OrganizationId Organization { get; } = Guard.Against.Default(Organization);

        /// <summary>Its id within the organization, NFC.</summary>
        /// <exception cref="ArgumentException">It is empty.</exception>
        public string Id { get; } = IdText.Of(Id, nameof(Id));
    }

    /// <summary>To resolve a pressing issue (vấn đề bức xúc, nổi cộm) of an organization.</summary>
    /// <param name="Organization">Whose it is.</param>
    /// <param name="Id">Its id within the organization.</param>
    public sealed record OfPressingIssue(OrganizationId Organization, string Id) : CommitmentAim
    {
        /// <summary>Whose it is.</summary>
        /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
        public OrganizationId Organization { get; } = Guard.Against.Default(Organization);

        /// <summary>Its id within the organization, NFC.</summary>
        /// <exception cref="ArgumentException">It is empty.</exception>
        public string Id { get; } = IdText.Of(Id, nameof(Id));
    }

    /// <summary>To carry out the breakthrough content (nội dung đột phá) that an organization chose for the cycle.</summary>
    /// <param name="Organization">Whose choice it is: the subject's own organization or a superior.</param>
    public sealed record OfBreakthrough(OrganizationId Organization) : CommitmentAim
    {
        /// <summary>Whose choice it is: the subject's own organization or a superior.</summary>
        /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
        public OrganizationId Organization { get; } = Guard.Against.Default(Organization);
    }
}
