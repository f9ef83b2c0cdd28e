using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Commitments;

/// <summary>
/// A registration for a whole term (đăng ký toàn khóa) that is supplemented for each cycle. Equality is by all of it.
/// </summary>
/// <remarks>
/// That it counts for no cycle until its supplement for that cycle is registered is a local reading: the duty is asked
/// for each year, and a form of years ago does not answer it. A host that reads otherwise gives the register documents of its own.
/// </remarks>
public sealed record TermRegistration
{
    private TermRegistration(SubjectId subject, Validity term, LocalDate registeredOn, ValueList<CommitmentKind> duties)
    {
        Subject = subject;
        Term = term;
        RegisteredOn = registeredOn;
        Duties = duties;
    }

    /// <summary>Whose it is.</summary>
    public SubjectId Subject { get; }

    /// <summary>The days of the term; always with an end, and never empty.</summary>
    public Validity Term { get; }

    /// <summary>The day it was registered; may lie before the term, or late in it.</summary>
    public LocalDate RegisteredOn { get; }

    /// <summary>The duties that each supplement fulfils: at least one, each once, in the order of the enum.</summary>
    public ValueList<CommitmentKind> Duties { get; }

    /// <summary>
    /// The supplements as they were registered, in that order; at most one a cycle. Each is a commitment that lives on
    /// by itself: once it is approved, reviewed or withdrawn, count the documents of that state instead of these.
    /// </summary>
    public ValueList<RegisteredCommitment> Supplements { get; private init; } = [];

    /// <summary>The records that a register counts: one for each duty and supplemented cycle; none before the first supplement.</summary>
    public ValueList<CommitmentDocument> Documents => [.. Supplements.SelectMany(supplement => supplement.Documents)];

    /// <summary>A registration for a term; a duty that stands twice counts once.</summary>
    /// <exception cref="ArgumentException">The subject is <c>default</c>, the term has no end or no day, or a duty is none of its enum.</exception>
    public static TermRegistration Of(SubjectId subject, Validity term, LocalDate registeredOn, CommitmentKind duty, params IEnumerable<CommitmentKind> moreDuties)
    {
        if (term.To is null || term.IsEmpty) throw new ArgumentException("a term needs an end and at least one day", nameof(term));
        return new(Guard.Against.Default(subject), term, registeredOn, Commitment.SetOf(duty, moreDuties));
    }

    /// <summary>
    /// Registers what is committed to in one cycle (bổ sung hằng năm). Refused for a cycle without a day in the term, for a
    /// second supplement of one cycle, on a day before the last step, and for items that could not be registered.
    /// </summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public OneOf<TermRegistration, Refusal> Supplement(CommitmentCycle cycle, LocalDate on, params IEnumerable<CommitmentItem> items)
    {
        Guard.Against.Null(cycle);
        var given = CommitmentItems.ListOf(items);
        return new Reasons()
            .Require(cycle.Window.Overlaps(Term), LifeCycleFaultCodes.OutsideDays, nameof(cycle), cycle.Window, $"{Term}")
            .Require(Supplements.All(supplement => supplement.Cycle != cycle.Id), LifeCycleFaultCodes.AlreadyGiven, nameof(cycle), cycle.Id)
            .NotBefore(Supplements is [.., { RegisteredOn: { } last }] ? last : RegisteredOn, on, nameof(on))
            .Suit(given, Subject)
            .Or(() => this with { Supplements = [.. Supplements, Supplementing(cycle.Id, given, on)] });
    }

    private RegisteredCommitment Supplementing(CycleId cycle, ValueList<CommitmentItem> items, LocalDate on) =>
        new(DraftedCommitment.Of(Subject, cycle, Duties[0], Duties).WithItems(items), on);
}
