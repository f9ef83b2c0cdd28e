using CsCheck;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using OneOf;
using static LamTheoBac.Domain.Tests.Chart;

namespace LamTheoBac.Domain.Tests;

/// <summary>Random changes of random histories: what is accepted keeps the invariant of every day.</summary>
public sealed class OrganizationHistoryPropertyTests
{
    private const int Organizations = 7;
    private const int Days = 8;

    private static readonly OrganizationHistory Start = Chart.Of(Period("o0"), Period("o1", "o0"), Period("o2", "o1"), Period("o3", "o1"), Period("o4", "o0"));

    private static readonly Gen<Change[]> Changes =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, Organizations - 1], Gen.Int[0, Organizations - 1], Gen.Int[0, Organizations], Gen.Int[0, Days], (kind, first, second, parent, day) => new Change(kind, first, second, parent, day)).Array[1, 12];

    [Fact]
    public void TreeOn_AnyDayOfAnyHistory_IsTheNaiveForest() => Changes.Sample(changes =>
    {
        var history = Start;
        foreach (var change in changes) history = change.Of(history).Match(after => after, _ => history);
        foreach (var day in AllDays()) Assert.Equal(NaiveForest(history, day), history.TreeOn(day).Draw());
    }, iter: 1000);

    [Fact]
    public void Create_PeriodsOfAnyHistory_AcceptsThemAgain() => Changes.Sample(changes =>
    {
        var history = Start;
        foreach (var change in changes) history = change.Of(history).Match(after => after, _ => history);
        OrganizationHistory.Create(history.Periods, history.Successions).Accepted();
    }, iter: 1000);

    [Fact]
    public void Merge_AnyHistory_LosesNoSubordinate() => Changes.Sample(changes =>
    {
        var history = Start;
        foreach (var change in changes)
        {
            var before = history;
            history = change.Of(history).Match(after => after, _ => before);
            if (change.IsMerge && !ReferenceEquals(history, before)) CheckMerger(before, history, change);
        }
    }, iter: 1000);

    [Fact]
    public void Changes_TheseRandomOnes_AreOftenAcceptedAndOftenRefused()
    {
        var (accepted, refused) = (new int[8], new int[8]);
        Changes.Sample(changes =>
        {
            var history = Start;
            foreach (var change in changes)
            {
                history = change.Of(history).Match(
                    after => { Interlocked.Increment(ref accepted[change.Kind]); return after; },
                    _ => { Interlocked.Increment(ref refused[change.Kind]); return history; });
            }
        }, iter: 1000);
        Assert.All(accepted, count => Assert.True(count > 100, $"{count} accepted"));
        Assert.All(refused, count => Assert.True(count > 100, $"{count} refused"));
    }

    private static void CheckMerger(OrganizationHistory before, OrganizationHistory after, Change merger)
    {
        foreach (var held in before.Periods.Where(period => period.During.Contains(merger.On) && period.Id != merger.First))
        {
            var now = after.On(merger.On, held.Id);
            Assert.NotNull(now);
            Assert.Equal(held.Parent == merger.First && held.Id != merger.Second ? merger.Second : held.Parent, now.Parent);
        }
        Assert.All(AllDays().Where(day => day >= merger.On), day => Assert.All(
            before.TreeOn(day).Ids().Where(id => id != merger.First), id => Assert.NotNull(after.On(day, id))));
    }

    private static string NaiveForest(OrganizationHistory history, LocalDate day)
    {
        var holding = history.Periods.Where(period => day >= period.During.From && !(day >= period.During.To)).ToList();
        Assert.Equal(holding.Count, holding.Select(period => period.Id).Distinct().Count());
        var lines = Below(null, "").ToList();
        Assert.Equal(holding.Count, lines.Count);
        return string.Join('\n', lines);

        IEnumerable<string> Below(OrganizationId? parent, string indent) => holding
            .Where(period => period.Parent == parent)
            .OrderBy(period => period.Id.Text, StringComparer.Ordinal)
            .SelectMany(period => Below(period.Id, indent + " ").Prepend(indent + period.Id));
    }

    private static IEnumerable<LocalDate> AllDays() => Enumerable.Range(-1, Days + 3).Select(day => Y2017.PlusDays(day));

    private sealed record Change(int Kind, int FirstNumber, int SecondNumber, int ParentNumber, int Day)
    {
        public OrganizationId First => Id($"o{FirstNumber}");

        public OrganizationId Second => Id($"o{SecondNumber}");

        public LocalDate On => Y2017.PlusDays(Day);

        public bool IsMerge => Kind == 6 && First != Second;

        private OrganizationId? Parent => ParentNumber == Organizations ? null : Id($"o{ParentNumber}");

        public OneOf<OrganizationHistory, Refusal> Of(OrganizationHistory history) => Kind switch
        {
            0 => history.Found(OrganizationPeriod.Of(First, Validity.Since(On), "", OrganizationLevel.Cell, parent: Parent == First || !history.Knows(Parent ?? First) ? null : Parent)),
            1 => history.Rename(First, On, "renamed"),
            2 => history.Move(First, On, Parent),
            3 => history.ChangeLevel(First, On, OrganizationLevel.Group),
            4 => history.ChangeKind(First, On, OrganizationKind.Agency),
            5 => history.Dissolve(First, On),
            6 => history.Merge(On, [First], Second),
            _ => history.Split(On, First, [Second, Id($"o{ParentNumber % Organizations}")]),
        };
    }
}
