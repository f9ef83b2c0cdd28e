using CsCheck;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Standards.StandardSetLife;

namespace LamTheoBac.Domain.Tests.Standards;

/// <summary>Random contents and random histories of one set under a superior's set of three items.</summary>
public sealed class StandardSetPropertyTests
{
    private static readonly string[] Ids = ["a", "b", "c", "z"];

    /// <summary>What becomes of each of the superior's items and of one that it lacks; most often the former are answered for once and the latter is not.</summary>
    private static readonly Gen<DraftedStandardSet> Drafts = Gen.Select(Gen.Frequency((8, Gen.Int[0, 2]), (1, Gen.Int[3, 5])).Array[3], Gen.Frequency((8, Gen.Const(5)), (1, Gen.Int[0, 4])))
        .Select((answers, ofStray) => Content([.. answers, ofStray]));

    /// <summary>What is asked in turn, and how many days after the day before.</summary>
    private static readonly Gen<(int Step, int Days)[]> Histories = Gen.Select(Gen.Int[0, 3], Gen.Int[-1, 4]).Array[1, 14];

    [Fact]
    public void Issue_AnyContent_IsTakenExactlyWhenTheAdaptationIsComplete()
    {
        var (taken, refused) = (0, 0);
        Drafts.Sample(draft =>
        {
            var adaptation = AdaptationCheck.Of(draft, Superior);
            var isTaken = draft.Issue(Given, Superior, Tree).Match(
                issued =>
                {
                    Assert.True(AdaptationCheck.Of(issued, Superior).IsComplete);
                    return true;
                },
                _ => false);
            Assert.Equal(adaptation.IsComplete, isTaken);
            Assert.Equal(isTaken, Naive(draft));
            Interlocked.Increment(ref isTaken ? ref taken : ref refused);
        }, iter: 1000);
        Assert.True(taken > 50 && refused > 50, $"{taken} taken, {refused} refused");
    }

    [Fact]
    public void Versions_AnyHistory_IncreaseByOneAndAreInForceOneAtATime()
    {
        var superseded = 0;
        Histories.Sample(history =>
        {
            var versions = Play(history);
            Assert.Equal(Enumerable.Range(1, versions.Count), versions.Select(version => version.Key.Version));
            Assert.Equal(versions.Count, versions.Select(version => version.Record!.Id).Distinct().Count());
            for (var days = -2; days < 60; days++)
                Assert.InRange(versions.Count(version => version.IsInForce(Given.PlusDays(days))), 0, 1);
            foreach (var (version, day) in versions.SelectMany(version => Enumerable.Range(-2, 62).Select(days => (version, Given.PlusDays(days)))))
                Assert.Equal(version.IsInForce(day), version.Record!.IsInForce(day));
            Interlocked.Add(ref superseded, versions.Count(version => version is SupersededStandardSet));
        }, iter: 1000);
        Assert.True(superseded > 100, $"{superseded} superseded");
    }

    [Fact]
    public void NotAdapting_AnySets_AreThoseOfTheTreeWithoutOne() => Gen.Bool.Array[3].Sample(adapts =>
    {
        var sets = new[] { "D", "E", "C" }.Where((_, index) => adapts[index]).Select(id => Adapting(Superior, id).Issue(Given, Superior, Tree).Taken()).ToList();
        var missing = AdaptationCheck.NotAdapting(Superior, sets, Tree, Given);
        Assert.Equal(new[] { "C", "D", "E" }, missing.Concat(sets.Select(set => set.Key.Organization!.Value)).Select(id => id.Text).Order(StringComparer.Ordinal));
    });

    /// <summary>Plays a history as a host would: every version is superseded as soon as its next one is issued; what is refused changes nothing.</summary>
    private static List<StandardSet> Play((int Step, int Days)[] history)
    {
        var (versions, day) = (new List<StandardSet> { Drafted }, Given);
        foreach (var (step, days) in history)
        {
            day = day.PlusDays(days);
            switch (versions[^1])
            {
                case DraftedStandardSet draft when step < 3:
                    draft.Issue(day, Superior, Tree).Switch(issued => Replace(versions, issued), _ => { });
                    break;
                case IssuedStandardSet issued when step < 3:
                    issued.Revise(day).Switch(versions.Add, _ => { });
                    break;
                case IssuedStandardSet issued:
                    issued.Withdraw(day).Switch(withdrawn => versions[^1] = withdrawn, _ => { });
                    break;
            }
        }
        return versions;
    }

    private static void Replace(List<StandardSet> versions, IssuedStandardSet issued)
    {
        versions[^1] = issued;
        if (versions.Count > 1 && versions[^2] is IssuedStandardSet before) versions[^2] = before.SupersedeBy(issued).Taken();
    }

    private static DraftedStandardSet Content(int[] answers)
    {
        var items = new[] { 0, 1 }.Select(item => Item($"{item}", [.. Ids.Where((_, index) => IsTakenUpBy(answers[index], item))]));
        return Draft("D", "own").Containing(items, Ids.Where((_, index) => IsSetAside(answers[index])).Select(id => SetAside.Of(id, "x")));
    }

    // 0 and 1: taken up by that item; 2: set aside; 3: by both; 4: by the first and set aside; 5: not answered for.
    private static bool IsTakenUpBy(int answer, int item) => answer == item || answer == 3 || (answer == 4 && item == 0);

    private static bool IsSetAside(int answer) => answer is 2 or 4;

    private static bool Naive(DraftedStandardSet draft) => Ids.All(id =>
    {
        var (takenUp, setAside) = (draft.Items.Any(item => item.TakesUp.Contains(id)), draft.SetAside.Any(aside => aside.Item == id));
        return id == "z" ? !takenUp && !setAside : takenUp != setAside;
    });
}
