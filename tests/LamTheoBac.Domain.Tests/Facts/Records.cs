using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using NodaTime.Text;

namespace LamTheoBac.Domain.Tests;

/// <summary>A small register and short forms for its records: cells joined by commas, rows by semicolons, as in the data folder.</summary>
internal static class Records
{
    public static readonly LocalDate AsOf = new(2017, 6, 30);
    public static readonly CycleId Cycle = CycleId.From("2017");
    public static readonly Validity Always = Validity.Since(new LocalDate(2010, 1, 1));

    /// <summary>root &gt; committee &gt; cell and other; the person p is a member in the cell.</summary>
    public static RegisterContents Contents { get; } = new()
    {
        Organizations =
        [
            Period("root", null, OrganizationLevel.Province), Period("committee", "root", OrganizationLevel.GrassrootsCommittee),
            Period("cell", "committee", OrganizationLevel.Cell), Period("other", "committee", OrganizationLevel.Cell),
        ],
        People = [Person.Of(PersonId.From("p"))],
        Memberships = [Membership.Of(PersonId.From("p"), MembershipStatus.Official, Always)],
        Assignments = [Assign("p", "cell")],
    };

    public static OrganizationPeriod Period(string id, string? parent, OrganizationLevel level, OrganizationKind? kind = null) =>
        OrganizationPeriod.Of(Id(id), Always, id, level, kind, parent is null ? null : Id(parent));

    public static OrganizationId Id(string text) => OrganizationId.From(text);

    public static Assignment Assign(string person, string organization, AssignmentRole role = AssignmentRole.Primary, Validity? during = null) =>
        Assignment.Of(PersonId.From(person), Id(organization), role, during ?? Always);

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static LocalDate? DayOrNull(string text) => text.Length == 0 ? null : Day(text);

    public static Reported<T> Report<T>(string text, Func<string, T> parse) =>
        text.Length == 0 ? Reported<T>.Absent : text == "?" ? Reported<T>.Unknown : Reported<T>.Known(parse(text));

    /// <summary>The rows of a text, each filled up with empty cells.</summary>
    public static IEnumerable<string[]> Rows(string text, int cells) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',', StringSplitOptions.TrimEntries)).Select(row => row.Concat(Enumerable.Repeat("", cells - row.Length)).ToArray());

    /// <summary>With <c>untracked</c> returns, with none of them <c>in</c>, or with all of them <c>missing</c>.</summary>
    public static RegisterContents WithReturns(this RegisterContents contents, string returns) => returns switch
    {
        "untracked" => contents,
        "missing" => contents with { Returns = [] },
        "in" => contents with { Returns = [.. Enum.GetValues<ReturnTopic>().Select(topic => SubmittedReturn.Of(Id("cell"), Cycle, topic, AsOf))] },
        _ => throw new ArgumentOutOfRangeException(nameof(returns)),
    };

    public static Register Register(this RegisterContents contents) =>
        LamTheoBac.Domain.Facts.Register.Create(contents).Match(register => register, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

    public static IReadOnlyList<Fault> Refused(this RegisterContents contents) =>
        LamTheoBac.Domain.Facts.Register.Create(contents).Match<IReadOnlyList<Fault>>(_ => throw new InvalidOperationException("it was accepted"), refused => refused.Faults);

    public static FactSnapshot Snapshot(this RegisterContents contents, string asOf = "2017-06-30", string cycle = "2017")
    {
        var register = contents.Register();
        return FactSnapshot.Of(register, register.FindCycle(CycleId.From(cycle))!, Day(asOf));
    }

    /// <summary>The value of an attribute as the data folder writes it: <c>?</c> when unknown, empty when absent.</summary>
    public static string Ask(this FactSnapshot snapshot, string subject, string attribute, AttributeCatalogue? catalogue = null)
    {
        var facts = snapshot.Find(PersonId.From(subject)) ?? (SubjectFacts?)snapshot.Find(Id(subject)) ?? throw new InvalidOperationException($"no {subject}");
        return (catalogue ?? AttributeCatalogue.Standard).SourceOf(facts.Basis, AttributeName.From(attribute)).Read(facts).ToString();
    }

    public static string Ask(this RegisterContents contents, string subject, string attribute) => contents.Snapshot().Ask(subject, attribute);
}
