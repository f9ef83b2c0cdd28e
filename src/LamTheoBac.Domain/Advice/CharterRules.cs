using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// The rules that advice goes by (các quy định của Điều lệ Đảng): replaceable data. Immutable; equality is by the rules and
/// their order.
/// </summary>
public sealed partial record CharterRules
{
    private CharterRules(ValueList<CharterRule> rules) => All = rules;

    /// <summary>The rules, in the order in which an organization's findings are told.</summary>
    public ValueList<CharterRule> All { get; }

    /// <summary>Rules of a host's own; several of one kind may hold on different days.</summary>
    /// <exception cref="ArgumentException">A rule is null.</exception>
    public static CharterRules Of(params IEnumerable<CharterRule> rules) => new(Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules))).ToValueList());

    /// <summary>These rules and others behind them.</summary>
    /// <exception cref="ArgumentException">A rule is null.</exception>
    public CharterRules With(params IEnumerable<CharterRule> rules) => Of([.. All, .. Guard.Against.Null(rules)]);
}
