using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Testing;

/// <summary>What the tests of scenarios start from.</summary>
internal static class Pages
{
    public static RuleBook Book { get; } = Given.Book("""
        rule book thu
        attribute note of person symbol {x, y}
        attribute hours of person integer

        define has-plan:
          plan.registered and plan.registered-on <= cycle.end

        measure members of person
          population party-member and organization.level = cell
          exclude    exempt-from-activities because "được miễn"
          exclude    suspended
          except     temporarily-elsewhere because "nơi | khác"
          except     note = x
          met        has-plan

        measure noted of person
          population true
          met        note = y or hours >= 3

        measure cells of organization
          population level = cell
          met        plan.registered

        """);

    public static Scenario Scenario(params string[] tables) => Parse(tables).Match(scenario => scenario, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

    public static OneOf.OneOf<Scenario, ScenarioFaults> Parse(params string[] tables) =>
        LamTheoBac.Domain.Testing.Scenarios.Scenario.Parse($"# Kế hoạch đúng hạn\n\n- cycle: 2017\n\n{string.Join("\n\n", tables)}\n", Book);

    /// <summary>The only fault of a page: its code, line and column, what was found and what was expected.</summary>
    public static (FaultCode Code, int Line, int Column, string Found, string Expected, string? Suggestion) OnlyFault(string text)
    {
        var fault = Assert.Single(Faults(text));
        var place = Assert.IsType<FaultPlace.InText>(fault.Place);
        return (fault.Code, place.Line, place.Column, fault.Found, string.Join(' ', fault.Expected), fault.Suggestion);
    }

    public static IReadOnlyList<Fault> Faults(string text) =>
        LamTheoBac.Domain.Testing.Scenarios.Scenario.Parse(text, Book).Match(_ => throw new InvalidOperationException("the page was read"), refused => refused.Faults);
}
