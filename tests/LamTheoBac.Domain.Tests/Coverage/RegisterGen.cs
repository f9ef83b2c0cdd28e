using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>Random valid registers around the year 2017, with something of everything that DATA.md knows.</summary>
internal sealed class RegisterGen
{
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly LocalDate Split = new(2017, 5, 1);

    private readonly Random _random;
    private readonly List<OrganizationId> _organizations;
    private readonly List<PersonId> _people;
    private readonly List<SubjectId> _subjects;

    private RegisterGen(int seed, int mostOrganizations, int mostPeople)
    {
        _random = new Random(seed);
        _organizations = [.. Enumerable.Range(0, _random.Next(1, mostOrganizations + 1)).Select(number => OrganizationId.From($"o{number}"))];
        _people = [.. Enumerable.Range(0, _random.Next(0, mostPeople + 1)).Select(number => PersonId.From($"p{number}"))];
        _subjects = [.. _people.Select(person => (SubjectId)person), .. _organizations.Select(organization => (SubjectId)organization)];
    }

    public static Register Make(int seed, IReadOnlyList<AttributeDeclaration> declared, int mostOrganizations = 12, int mostPeople = 30) =>
        Register.Create(new RegisterGen(seed, mostOrganizations, mostPeople).Contents(declared)).Match(
            register => register,
            refused => throw new InvalidOperationException($"seed {seed}: {string.Join("; ", refused.Faults)}"));

    private RegisterContents Contents(IReadOnlyList<AttributeDeclaration> declared) => new()
    {
        Organizations = [.. Organizations()],
        Successions = Some(4, () => Succession.Of(Day(), Any(_organizations), Any(_organizations))),
        People = [.. _people.Select(person => Person.Of(person, Reported(() => (PersonCategories)_random.Next(16))))],
        Memberships = [.. _people.SelectMany(person => Stretches(2).Select(during => Membership.Of(person, Any(Enum.GetValues<MembershipStatus>()), during)))],
        Assignments = [.. _people.SelectMany(Assignments)],
        Exemptions = Some(_people.Count / 2, () => Exemption.Of(AnyPerson(), During(), ExemptionReason.Age), _people.Count > 0),
        Suspensions = Some(_people.Count / 4, () => Suspension.Of(AnyPerson(), During()), _people.Count > 0),
        Plans = Some(2 * _subjects.Count, () => CommitmentDocument.Of(
            Any(_subjects), Cycle(), Any(Enum.GetValues<CommitmentKind>()), Reported(Day), Reported(Day), Chance(20) ? Day() : null)),
        Reviews = Some(_subjects.Count, () => SelfReviewRecord.Of(Any(_subjects), Cycle(), Day(), Reported(() => Any(Enum.GetValues<QualityRating>())))),
        StudySessions = Some(_subjects.Count, () => StudySession.Of(Any(_subjects), Cycle(), Any([null, "land", "water", "Land"]), Day())),
        IndicatorReviews = Some(_organizations.Count, () => IndicatorReviewRecord.Of(Any(_organizations), Cycle(), Day(), Indicators(), Indicators(), Indicators())),
        Standards = Numbered(_organizations.Count, id => StandardSetRecord.Of(Any(_organizations), id, Chance(40) ? "n0" : null, Chance(80) ? Day() : null, Chance(30) ? Day() : null)),
        Shortcomings = Numbered(2 * _organizations.Count, id => ShortcomingRecord.Of(Any(_organizations), id, Cycle(), Chance(60) ? Cycle() : null, Chance(50) ? Day() : null)),
        PressingIssues = Numbered(2 * _organizations.Count, id => PressingIssueRecord.Of(Any(_organizations), id, null, Day(), Chance(50) ? Day() : null)),
        Inspections = Some(_organizations.Count, () => InspectionRecord.Of(Any(_organizations), Cycle(), Any(Enum.GetValues<InspectionKind>()), Chance(60) ? Day() : null, Chance(60) ? Day() : null)),
        Returns = Chance(40) ? null : Some(3 * _organizations.Count, () => SubmittedReturn.Of(Any(_organizations), Cycle(), Any(Enum.GetValues<ReturnTopic>()), Day())),
        Facts = [.. declared.SelectMany(FactsOf)],
        Deadlines = [.. Some(2 * _organizations.Count, () => Deadline.Of(Any(_organizations), Cycle(), Any(Enum.GetValues<ReturnTopic>()), Day())).DistinctBy(deadline => (deadline.Organization, deadline.Cycle, deadline.Topic))],
        DeclaredAttributes = declared,
    };

    /// <summary>Two layers of time: what stands before a day of splitting, and what stands from it on; a superior always has the lower number.</summary>
    private IEnumerable<OrganizationPeriod> Organizations()
    {
        foreach (var during in new[] { Validity.Between(First, Split), Validity.Since(Split) })
        {
            var holding = new List<OrganizationId>();
            foreach (var id in _organizations.Where(id => Chance(85)))
            {
                var parent = holding.Count > 0 && Chance(85) ? Any(holding) : (OrganizationId?)null;
                holding.Add(id);
                yield return OrganizationPeriod.Of(id, during, "", Any(Enum.GetValues<OrganizationLevel>()), Chance(70) ? Any(Enum.GetValues<OrganizationKind>()) : null, parent);
            }
        }
        // Every id of the register exists on some day, so that nothing refers to one that never was.
        foreach (var id in _organizations) yield return OrganizationPeriod.Of(id, Validity.Between(First.PlusYears(-1), First), "", OrganizationLevel.Cell);
    }

    private IEnumerable<Assignment> Assignments(PersonId person)
    {
        foreach (var role in Enum.GetValues<AssignmentRole>())
            foreach (var during in Chance(role == AssignmentRole.Primary ? 90 : 30) ? Stretches(2) : [])
                yield return Assignment.Of(person, Any(_organizations), role, during);
    }

    private IEnumerable<RecordedFact> FactsOf(AttributeDeclaration declaration) =>
        from subject in declaration.Basis == SubjectBasis.Person ? _people.Select(id => (SubjectId)id) : _organizations.Select(id => (SubjectId)id)
        where Chance(75)
        select RecordedFact.Of(subject, declaration.Name, Chance(15) ? AttributeValue.Unknown : Value(declaration));

    private AttributeValue Value(AttributeDeclaration declaration) => declaration.Type switch
    {
        AttributeType.Boolean => AttributeValue.Of(Chance(50)),
        AttributeType.Integer => AttributeValue.Of((long)_random.Next(-2, 6)),
        AttributeType.Date => AttributeValue.Of(Day()),
        _ => AttributeValue.OfSymbol(Any(declaration.Symbols)),
    };

    /// <summary>Up to so many intervals that do not overlap.</summary>
    private IEnumerable<Validity> Stretches(int most)
    {
        var at = First.PlusDays(_random.Next(-200, 400));
        for (var number = _random.Next(0, most + 1); number > 0; number--)
        {
            var end = at.PlusDays(_random.Next(0, 500));
            yield return number == 1 && Chance(60) ? Validity.Since(at) : Validity.Between(at, end);
            at = end.PlusDays(_random.Next(0, 60));
        }
    }

    private Validity During() => Stretches(1).FirstOrDefault(Validity.Since(Day()));

    private IndicatorSet Indicators() => IndicatorSet.TryParse(Any(["", "I.1", "I.1-I.9|II.3", "II.2|III.9"]))!.Value;

    private CycleId Cycle() => CycleId.From(Any(["2017", "2017", "2017", "2016"]));

    private LocalDate Day() => First.PlusDays(_random.Next(0, 1000));

    private Reported<T> Reported<T>(Func<T> value) =>
        _random.Next(8) switch { 0 => Domain.Values.Reported<T>.Unknown, 1 => Domain.Values.Reported<T>.Absent, _ => Domain.Values.Reported<T>.Known(value()) };

    private List<T> Some<T>(int most, Func<T> make, bool possible = true) => possible ? [.. Enumerable.Range(0, _random.Next(0, most + 1)).Select(_ => make())] : [];

    private List<T> Numbered<T>(int most, Func<string, T> make) => [.. Enumerable.Range(0, _random.Next(0, most + 1)).Select(number => make($"n{number}"))];

    private PersonId AnyPerson() => Any(_people);

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private bool Chance(int percent) => _random.Next(100) < percent;
}
