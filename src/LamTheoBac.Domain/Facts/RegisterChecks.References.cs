using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Facts;

/// <content>References from one record to another.</content>
internal sealed partial class RegisterChecks
{
    private void References()
    {
        Each("memberships", _contents.Memberships, (record, at) => Known(record.Person, at));
        Each("assignments", _contents.Assignments, (record, at) =>
        {
            Known(record.Person, at);
            Known(record.Organization, at);
        });
        Each("exemptions", _contents.Exemptions, (record, at) => Known(record.Person, at));
        Each("suspensions", _contents.Suspensions, (record, at) => Known(record.Person, at));
        Each("plans", _contents.Plans, (record, at) => Known(record.Subject, record.Cycle, at));
        Each("reviews", _contents.Reviews, (record, at) => Known(record.Subject, record.Cycle, at));
        Each("study", _contents.StudySessions, (record, at) => Known(record.Subject, record.Cycle, at));
        Each("indicator-reviews", _contents.IndicatorReviews, (record, at) => Known(record.Organization, record.Cycle, at));
        Each("inspections", _contents.Inspections, (record, at) => Known(record.Organization, record.Cycle, at));
        Each("returns", _contents.Returns ?? [], (record, at) => Known(record.Organization, record.Cycle, at));
        Each("deadlines", _contents.Deadlines, (record, at) => Known(record.Organization, record.Cycle, at));
        Each("pressing-issues", _contents.PressingIssues, (record, at) => Known(record.Organization, at));
        Each("shortcomings", _contents.Shortcomings, (record, at) =>
        {
            Known(record.Organization, record.FoundIn, at);
            if (record.PlannedIn is { } planned) Known(planned, at, "planned-in");
        });
        AdaptedStandards();
    }

    private void AdaptedStandards()
    {
        var sets = _contents.Standards.Select(set => set.Id).ToHashSet(StringComparer.Ordinal);
        Each("standards", _contents.Standards, (record, at) =>
        {
            Known(record.Organization, at);
            if (record.Adapts is { } adapted && !sets.Contains(adapted)) Unknown(at, "adapts", adapted, "standards");
        });
    }

    private void Known(PersonId person, (string Kind, int Index) at)
    {
        if (!_people.Contains(person.Text)) Unknown(at, "person", person.Text, "people");
    }

    private void Known(OrganizationId organization, (string Kind, int Index) at)
    {
        if (!_organizations.Contains(organization.Text)) Unknown(at, "organization", organization.Text, "organizations");
    }

    private void Known(OrganizationId organization, CycleId cycle, (string Kind, int Index) at)
    {
        Known(organization, at);
        Known(cycle, at, "cycle");
    }

    private void Known(SubjectId subject, (string Kind, int Index) at)
    {
        if (!_people.Contains(subject.Text) && !_organizations.Contains(subject.Text)) Unknown(at, "subject", subject.Text, "people", "organizations");
    }

    private void Known(SubjectId subject, CycleId cycle, (string Kind, int Index) at)
    {
        Known(subject, at);
        Known(cycle, at, "cycle");
    }

    private void Known(CycleId cycle, (string Kind, int Index) at, string field)
    {
        if (!_cycles.Contains(cycle) && CommitmentCycle.YearOf(cycle) is null) Unknown(at, field, cycle.Text, "cycles");
    }

    private void Unknown((string Kind, int Index) at, string field, string found, params string[] lists) =>
        Add(RegisterFaultCodes.UnknownReference, at, field, found, lists);
}
