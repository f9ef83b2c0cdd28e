using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Tests;

/// <summary>Short forms in which the tests of organizations are written.</summary>
internal static class Chart
{
    public static readonly LocalDate Y2010 = new(2010, 1, 1);
    public static readonly LocalDate Y2015 = new(2015, 1, 1);
    public static readonly LocalDate Y2017 = new(2017, 1, 1);
    public static readonly LocalDate Y2018 = new(2018, 1, 1);
    public static readonly LocalDate Y2020 = new(2020, 1, 1);

    public static OrganizationId Id(string text) => OrganizationId.From(text);

    public static OrganizationPeriod Period(string id, string? parent = null, LocalDate? from = null, LocalDate? to = null, OrganizationLevel level = OrganizationLevel.Cell) =>
        OrganizationPeriod.Of(Id(id), Validity.Between(from ?? Y2010, to), id, level, parent: parent is null ? null : Id(parent));

    public static OrganizationHistory Of(params OrganizationPeriod[] periods) => OrganizationHistory.Create(periods, []).Accepted();

    public static OneOf<OrganizationHistory, Refusal> Try(params OrganizationPeriod[] periods) => OrganizationHistory.Create(periods, []);

    public static OrganizationHistory Accepted(this OneOf<OrganizationHistory, Refusal> answer) =>
        answer.Match(history => history, refusal => throw new InvalidOperationException(string.Join("\n", refusal.Reasons)));

    public static IReadOnlyList<Fault> Refused(this OneOf<OrganizationHistory, Refusal> answer) =>
        answer.Match<IReadOnlyList<Fault>>(_ => throw new InvalidOperationException("it was accepted"), refusal => refusal.Reasons);

    /// <summary>The tree as text: ids in tree order, indented by depth.</summary>
    public static string Draw(this OrganizationTree tree) =>
        string.Join('\n', Enumerable.Range(0, tree.Count).Select(position => new string(' ', tree.DepthOf(position)) + tree[position].Id));

    public static IEnumerable<OrganizationId> Ids(this OrganizationTree tree) => Enumerable.Range(0, tree.Count).Select(position => tree[position].Id);
}
