using System.Runtime.CompilerServices;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>
/// What a patient developer writes by hand: the sixteen predicates of a member become two words of bits, and each
/// clause is two comparisons with masks.
/// </summary>
internal sealed class PackedLoop : IPeer
{
    private static readonly int End = AttributeValue.DayNumber(NationalRules.Cycle.End);
    private static readonly int Early = AttributeValue.DayNumber(NationalRules.Cycle.Start) + 59;

    private readonly (uint Population, uint[] Exclusions, uint[] Met, uint[] Exceptions)[] _measures = [.. NationalRules.Book.Measures.Select(measure =>
        (MaskOf(measure.Population), measure.Exclusions.Select(clause => MaskOf(clause.Criterion)).ToArray(), MasksOf(measure.Met), measure.Exceptions.Select(clause => MaskOf(clause.Criterion)).ToArray()))];

    private Country _country = null!;

    public string Name => "hand-packed loop";

    public int Rounds => 7;

    public void Prepare(Country country) => _country = country;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public object Count()
    {
        var counts = new int[_country.Tree.Count * Classes.Width];
        foreach (var member in _country.Members)
        {
            var (holds, fails) = Pack(member);
            // Bits 0 to 15 are the predicates, 16 to 31 their opposites.
            var (isTrue, isFalse) = (holds | (fails << 16), fails | (holds << 16));
            var first = member.Cell * Classes.Width;
            foreach (ref readonly var measure in _measures.AsSpan())
            {
                var own = Classify(measure, isTrue, isFalse);
                if (own != Classes.Outside) counts[first + own]++;
                first += Classes.Count;
            }
        }
        return Classes.RollUp(counts, _country.Tree);
    }

    public int[] Read(object answer) => (int[])answer;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Classify(in (uint Population, uint[] Exclusions, uint[] Met, uint[] Exceptions) measure, uint isTrue, uint isFalse)
    {
        if ((isFalse & measure.Population) != 0) return Classes.Outside;
        if ((isTrue & measure.Population) != measure.Population) return Classes.Undetermined;
        var excluded = Any(measure.Exclusions, isTrue, isFalse);
        if (excluded > 0) return Classes.Excluded;
        if (excluded == 0) return Classes.Undetermined;
        var met = Any(measure.Met, isTrue, isFalse);
        if (met > 0) return Classes.Met;
        if (met == 0) return Classes.Undetermined;
        var excepted = Any(measure.Exceptions, isTrue, isFalse);
        return excepted > 0 ? Classes.Excepted : excepted == 0 ? Classes.Undetermined : Classes.NotMet;
    }

    /// <summary>Whether all predicates of some mask hold: 1 yes, -1 no, 0 unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Any(uint[] masks, uint isTrue, uint isFalse)
    {
        var answer = -1;
        foreach (var mask in masks)
        {
            if ((isTrue & mask) == mask) return 1;
            if ((isFalse & mask) == 0) answer = 0;
        }
        return answer;
    }

    private static (uint Holds, uint Fails) Pack(Member member)
    {
        var (holds, fails) = (0U, 0U);
        Add(0, member.PartyMember);
        Add(1, member.Probationary);
        Add(2, member.Exempt);
        Add(3, member.Suspended);
        Add(4, member.Elsewhere);
        Add(5, member.PlanRegistered);
        Add(6, member.PlanApproved);
        Add(7, member.PledgeSigned);
        Add(8, member.PlanRegisteredOn is { } registered ? registered <= End : null);
        Add(9, member.PlanRegisteredOn is { } early ? early <= Early : null);
        Add(10, member.PledgeSignedOn is { } signed ? signed <= End : null);
        Add(11, member.ReviewCount is { } once ? once >= 1 : null);
        Add(12, member.ReviewCount is { } twice ? twice >= 2 : null);
        Add(13, member.StudyCount is { } studied ? studied >= 1 : null);
        Add(14, member.StudyCount is { } often ? often >= 4 : null);
        Add(15, member.StudyTopics is { } topics ? topics >= 2 : null);
        return (holds, fails);

        void Add(int bit, bool? value)
        {
            if (value is not { } known) return;
            if (known) holds |= 1U << bit;
            else fails |= 1U << bit;
        }
    }

    private static uint[] MasksOf(Criterion criterion) => NationalRules.Open(criterion) is Criterion.Any any ? [.. any.Criteria.Select(MaskOf)] : [MaskOf(criterion)];

    private static uint MaskOf(Criterion criterion) => NationalRules.Open(criterion) switch
    {
        Criterion.Constant { Value: true } => 0,
        Criterion.All all => all.Criteria.Select(MaskOf).Aggregate((left, right) => left | right),
        Criterion.Not not => MaskOf(not.Inner) << 16,
        Criterion.Flag flag => 1U << BitOf(NationalRules.ColumnOf(flag.Attribute), 0),
        Criterion.Comparison comparison => 1U << BitOf(NationalRules.ColumnOf(comparison.Attribute), NationalRules.OperandOf(comparison)),
        var other => throw new ArgumentException($"{other.GetType().Name} is not used here", nameof(criterion)),
    };

    private static int BitOf(string column, int operand) => column switch
    {
        nameof(Member.PartyMember) => 0,
        nameof(Member.Probationary) => 1,
        nameof(Member.Exempt) => 2,
        nameof(Member.Suspended) => 3,
        nameof(Member.Elsewhere) => 4,
        nameof(Member.PlanRegistered) => 5,
        nameof(Member.PlanApproved) => 6,
        nameof(Member.PledgeSigned) => 7,
        nameof(Member.PlanRegisteredOn) => operand == End ? 8 : 9,
        nameof(Member.PledgeSignedOn) => 10,
        nameof(Member.ReviewCount) => operand == 1 ? 11 : 12,
        nameof(Member.StudyCount) => operand == 1 ? 13 : 14,
        _ => 15,
    };
}
