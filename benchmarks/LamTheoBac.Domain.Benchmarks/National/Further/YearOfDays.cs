using LamTheoBac.Domain.Benchmarks.National.Peers;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Benchmarks.National.Further;

/// <summary>
/// The figures of all 365 days at the root and the provinces. A member has no plan until the day it was registered. What was known when is
/// handed in beforehand, as a table's facts are packed before an evaluation.
/// </summary>
internal sealed class YearOfDays : IFurther
{
    private CoverageTimelineBuilder _builder = null!;

    public string Name => "every day of the year at the root and all provinces";

    public double Parts => 1;

    public void Prepare(Country country)
    {
        OrganizationId[] shown = [.. Enumerable.Range(0, country.Tree.Count).Where(position => position == 0 || country.Tree.ParentOf(position) == 0).Select(position => country.Tree[position].Id)];
        _builder = new CoverageTimelineBuilder(NationalRules.Book, NationalRules.Cycle, NationalRules.Cycle.Start, NationalRules.Cycle.End, country.Tree, shown);
        var values = new MemberValues(_builder.PersonAttributes);
        foreach (var member in country.Members)
        {
            if (Registered(member) is not { } on)
            {
                _builder.Add(member.Id, member.Organization, Validity.Since(NationalRules.Cycle.Start), values.Of(member));
                continue;
            }
            _builder.Add(member.Id, member.Organization, Validity.Between(NationalRules.Cycle.Start, on), values.WithoutPlan(member));
            _builder.Add(member.Id, member.Organization, Validity.Since(on), values.Of(member));
        }
        foreach (var day in new[] { NationalRules.Cycle.Start, NationalRules.Cycle.Start.PlusDays(100), NationalRules.Cycle.End }) Compare(country, day, shown);
    }

    public object Run() => _builder.Build().Match(days => days, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));

    /// <summary>The day within the year on which the facts of a member change; null where they do not.</summary>
    private static LocalDate? Registered(Member member)
    {
        if (member.PlanRegisteredOn is not { } number || number == Member.NoDay) return null;
        var on = new LocalDate(1970, 1, 1).PlusDays(number);
        return on > NationalRules.Cycle.Start ? LocalDate.Min(on, NationalRules.Cycle.End.PlusDays(1)) : null;
    }

    private void Compare(Country country, LocalDate day, OrganizationId[] shown)
    {
        var days = (CoverageTimeline)Run();
        var report = new CoverageEngine().Evaluate(NationalRules.Book, Packing.Pack(country, (values, place) => Registered(country.Members[place]) > day ? values.WithoutPlan(country.Members[place]) : values.Of(country.Members[place])));
        foreach (var organization in shown)
            foreach (var measure in NationalRules.Book.Measures)
                if (report[organization, measure.Id] != days[day, organization, measure.Id])
                    throw new InvalidOperationException($"{organization} has other figures of {measure.Id} on {day:uuuu-MM-dd}: no time is worth printing");
    }
}
