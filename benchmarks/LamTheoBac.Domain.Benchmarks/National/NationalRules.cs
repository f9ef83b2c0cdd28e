using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>Twelve measures over sixteen predicates, and where a member holds each attribute.</summary>
internal static class NationalRules
{
    public const string Text = """
        rule book national
        define plan-in-time: plan.registered and plan.registered-on <= cycle.end
        measure members-with-plan of person
          population party-member
          met plan-in-time
        measure obliged-members-with-plan of person
          population party-member
          exclude exempt-from-activities
          exclude suspended
          except temporarily-elsewhere
          met plan-in-time
        measure early-plans of person
          population party-member and not exempt-from-activities
          exclude suspended
          met plan.registered and plan.registered-on <= cycle.start + 59 days
        measure approved-plans of person
          population party-member and plan.registered
          exclude suspended
          except temporarily-elsewhere
          met plan.approved
        measure pledges of person
          population party-member and not probationary
          exclude exempt-from-activities
          met pledge.signed
        measure pledges-in-time of person
          population party-member
          exclude exempt-from-activities
          exclude probationary and suspended
          except temporarily-elsewhere
          met pledge.signed and pledge.signed-on <= cycle.end
        measure reviewed of person
          population party-member
          exclude exempt-from-activities
          met review.count >= 1
        measure reviewed-twice of person
          population party-member and not probationary
          exclude exempt-from-activities
          exclude suspended
          except temporarily-elsewhere
          met review.count >= 2
        measure studied of person
          population true
          exclude exempt-from-activities
          met study.count >= 1
        measure studied-every-quarter of person
          population party-member
          exclude exempt-from-activities
          except temporarily-elsewhere and study.count >= 1
          met study.count >= 4 and study.topics >= 2
        measure complete of person
          population party-member and not probationary
          exclude exempt-from-activities
          exclude suspended
          except temporarily-elsewhere
          met plan-in-time and plan.approved and review.count >= 1 and study.count >= 1
        measure committed of person
          population party-member
          exclude suspended
          met plan-in-time or pledge.signed and pledge.signed-on <= cycle.end
        """;

    public static readonly LocalDate AsOf = new(2017, 12, 31);
    public static readonly CommitmentCycle Cycle = CommitmentCycle.OfYear(2017);
    public static readonly RuleBook Book = RuleBook.Parse(Text).Match(book => book, faults => throw new InvalidOperationException(string.Join('\n', faults.Faults)));

    /// <summary>The property of a member that holds an attribute; its name is also the column of the databases.</summary>
    public static string ColumnOf(AttributeName attribute) => attribute.Text switch
    {
        "party-member" => nameof(Member.PartyMember),
        "probationary" => nameof(Member.Probationary),
        "exempt-from-activities" => nameof(Member.Exempt),
        "suspended" => nameof(Member.Suspended),
        "temporarily-elsewhere" => nameof(Member.Elsewhere),
        "plan.registered" => nameof(Member.PlanRegistered),
        "plan.approved" => nameof(Member.PlanApproved),
        "pledge.signed" => nameof(Member.PledgeSigned),
        "plan.registered-on" => nameof(Member.PlanRegisteredOn),
        "pledge.signed-on" => nameof(Member.PledgeSignedOn),
        "review.count" => nameof(Member.ReviewCount),
        "study.count" => nameof(Member.StudyCount),
        "study.topics" => nameof(Member.StudyTopics),
        _ => throw new ArgumentException($"no member holds `{attribute}`", nameof(attribute)),
    };

    /// <summary>What a comparison compares with: a number, or a day as a number.</summary>
    public static int OperandOf(Criterion.Comparison comparison) => comparison.Operand switch
    {
        Operand.Integer integer => (int)integer.Value,
        Operand.Anchored { Anchor: DateAnchor.CycleStart } start => AttributeValue.DayNumber(Cycle.Start) + (int)start.Days,
        Operand.Anchored { Anchor: DateAnchor.CycleEnd } end => AttributeValue.DayNumber(Cycle.End) + (int)end.Days,
        _ => throw new ArgumentException("no such operand here", nameof(comparison)),
    };

    /// <summary>A criterion with its definitions opened.</summary>
    public static Criterion Open(Criterion criterion) => criterion is Criterion.Defined defined ? Book.Definitions.Single(own => own.Name == defined.Definition).Criterion : criterion;
}
