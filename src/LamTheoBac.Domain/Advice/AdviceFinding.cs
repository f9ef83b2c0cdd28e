using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// That an organization is not on a day as a rule of the Charter has it (lưu ý theo Điều lệ Đảng), with what
/// that rests on: advice, never a refusal. Equality is by all of it.
/// </summary>
public sealed record AdviceFinding
{
    internal AdviceFinding(
        OrganizationId organization, LocalDate day, CharterRule rule, AdviceKind kind, AdviceGround ground, OrganizationId? directSuperior, ValueList<ConsentAnswer> consents)
    {
        Organization = organization;
        Day = day;
        Rule = rule;
        Kind = kind;
        Ground = ground;
        DirectSuperior = directSuperior;
        Consents = consents;
    }

    /// <summary>Which organization it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The day as of which it was found.</summary>
    public LocalDate Day { get; }

    /// <summary>The rule that found it.</summary>
    public CharterRule Rule { get; }

    /// <summary>What it is about.</summary>
    public AdviceKind Kind { get; }

    /// <summary>What was found, what was expected, and what that rests on.</summary>
    public AdviceGround Ground { get; }

    /// <summary>The document that says so; null where the rule names none.</summary>
    public Citation? Citation => Rule.Citation;

    /// <summary>The direct superior on the day (cấp ủy cấp trên trực tiếp); null at a root.</summary>
    public OrganizationId? DirectSuperior { get; }

    /// <summary>Whose consent to <see cref="Kind"/> would settle it: the direct superior's; null where the rule allows no exception, and at a root.</summary>
    public OrganizationId? ConsentNeededFrom => Rule.AllowsConsent ? DirectSuperior : null;

    /// <summary>Every consent that was given to this organization for this kind, in the order given, with its effect.</summary>
    public ValueList<ConsentAnswer> Consents { get; }

    /// <summary>Whether one of <see cref="Consents"/> settles it.</summary>
    public bool IsSettled => Consents.Any(answer => answer.Effect == ConsentEffect.Settles);
}
