using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// All records of organizations and people (sổ theo dõi), checked as a whole: what exists is valid. Immutable, as long as the lists
/// it was given are not changed.
/// </summary>
public sealed class Register
{
    private Register(RegisterContents contents, OrganizationHistory organizations, ValueList<Fault> warnings)
    {
        Contents = contents;
        Organizations = organizations;
        Warnings = warnings;
        Index = new RegisterIndex(contents);
    }

    /// <summary>What it is made of.</summary>
    public RegisterContents Contents { get; }

    /// <summary>The history of the organizations.</summary>
    public OrganizationHistory Organizations { get; }

    /// <summary>What is odd but refuses nothing, such as a level used outside its days.</summary>
    public ValueList<Fault> Warnings { get; }

    internal RegisterIndex Index { get; }

    /// <summary>A register of these records, or every fault in them.</summary>
    public static OneOf<Register, RegisterFaults> Create(RegisterContents contents)
    {
        var faults = new RegisterChecks(Guard.Against.Null(contents)).Find();
        var history = OrganizationHistory.Create(contents.Organizations, contents.Successions);
        history.Switch(_ => { }, refusal => faults.AddRange(refusal.Reasons));
        var warnings = faults.Where(fault => fault.IsWarning).ToValueList();
        var refusing = faults.Where(fault => !fault.IsWarning).ToValueList();
        return history.Match<OneOf<Register, RegisterFaults>>(
            organizations => refusing.Count == 0 ? new Register(contents, organizations, warnings) : new RegisterFaults(refusing, warnings),
            _ => new RegisterFaults(refusing, warnings));
    }

    /// <summary>A register of organizations, people without any facts that last, and plans; the short form of <see cref="Create(RegisterContents)"/>.</summary>
    public static OneOf<Register, RegisterFaults> Create(
        IEnumerable<OrganizationPeriod> organizations,
        IEnumerable<Person> people,
        IEnumerable<CommitmentDocument> plans,
        IEnumerable<Membership>? memberships = null,
        IEnumerable<Assignment>? assignments = null) =>
        Create(new RegisterContents
        {
            Organizations = [.. Guard.Against.Null(organizations)],
            People = [.. Guard.Against.Null(people)],
            Plans = [.. Guard.Against.Null(plans)],
            Memberships = [.. memberships ?? []],
            Assignments = [.. assignments ?? []],
        });

    /// <summary>The cycle of this id: one of the register's own, else the calendar year of four digits; null when it is neither.</summary>
    public CommitmentCycle? FindCycle(CycleId id) =>
        Contents.Cycles.FirstOrDefault(cycle => cycle.Id == id)
        ?? (CommitmentCycle.YearOf(id) is { } year ? CommitmentCycle.OfYear(year) : null);

    /// <summary>
    /// The id of the cycle before this one: of a calendar year the year before, otherwise the register's own cycle with
    /// the latest start before this one's; null when there is none.
    /// </summary>
    public CycleId? CycleBefore(CommitmentCycle cycle)
    {
        Guard.Against.Null(cycle);
        if (CommitmentCycle.YearOf(cycle.Id) is > 1 and var year) return CommitmentCycle.OfYear(year - 1).Id;
        return Contents.Cycles.Where(other => other.Start < cycle.Start).MaxBy(other => other.Start)?.Id;
    }
}
