using CsCheck;
using LamTheoBac.Domain.Commitments;
using OneOf;
using static LamTheoBac.Domain.Tests.Commitments.CommitmentLife;

namespace LamTheoBac.Domain.Tests.Commitments;

/// <summary>Random walks over the steps of a commitment: what is taken keeps the invariants.</summary>
public sealed class CommitmentWalkTests
{
    private const int Steps = 6;

    private static readonly CommitmentItem[] Pool = [Study, Speech, Land, CommitmentItem.Of("2017-3", Study.Aims)];

    private static readonly Gen<Walked[]> Walks = Gen.Select(Gen.Int[0, Steps - 1], Gen.Int[-2, 3], Gen.Int[0, 15], Gen.Int[0, 15], (kind, days, items, done) => new Walked(kind, days, items, done)).Array[1, 20];

    [Fact]
    public void Step_AnyWalk_NeverGoesBackInTime() => Walks.Sample(walk => Run(walk, (_, _, last, on) => Assert.False(on < last)), iter: 1000);

    [Fact]
    public void Documents_AnyWalk_AreOnRecordFromRegistrationUntilWithdrawal() => Walks.Sample(walk => Run(walk, (_, after, _, on) =>
    {
        Assert.Equal(after.Duties, after.Documents.Select(document => document.Kind));
        var counts = after is not (DraftedCommitment or WithdrawnCommitment);
        Assert.All(after.Documents, document => Assert.Equal(counts, document.IsOnRecord(on.PlusDays(100))));
        Assert.Equal(after is not DraftedCommitment, after.RegisteredOn is not null);
    }), iter: 1000);

    [Fact]
    public void Documents_AnyStep_SayTheSameOfTheDaysBefore() => Walks.Sample(walk => Run(walk, (before, after, _, on) =>
    {
        for (var day = Signed; day < on; day = day.PlusDays(1)) Assert.Equal(Said(before, day), Said(after, day));
    }), iter: 500);

    [Fact]
    public void OpenMatters_AnyWalk_AreTheItemsThatAreNotFulfilled() => Walks.Sample(walk => Run(walk, (_, after, _, _) =>
    {
        var open = after.OpenMatters.Select(matter => matter.Id).ToList();
        var fulfilled = after.Results.Where(result => result.Result == ItemResult.Fulfilled).Select(result => result.Item).ToList();
        Assert.Empty(open.Intersect(fulfilled));
        var binding = after is not (DraftedCommitment or WithdrawnCommitment);
        Assert.Equal(after.Items.Where(item => binding || item.Carried is not null).Select(item => item.Id).Except(fulfilled), open);
        if (after is FulfilledCommitment) Assert.Empty(open);
        if (after is UnfulfilledCommitment) Assert.NotEmpty(open);
    }), iter: 1000);

    [Fact]
    public void OpenMatters_ItemCarriedOn_StaysOpenUntilAReviewFindsItFulfilled() => Walks.Sample(walk => Run(walk, (before, after, _, _) =>
    {
        if (before is DraftedCommitment || !before.OpenMatters.Contains(Left)) return;
        Assert.True(after.OpenMatters.Contains(Left) || after.Results.Contains(Done(Land)));
    }), iter: 1000);

    [Fact]
    public void Steps_TheseRandomOnes_AreOftenTakenAndOftenRefused()
    {
        var (taken, refused) = (new int[Steps], new int[Steps]);
        var reached = new System.Collections.Concurrent.ConcurrentDictionary<Type, int>();
        Walks.Sample(walk => Run(walk, (_, after, _, _) => reached.AddOrUpdate(after.GetType(), 1, (_, count) => count + 1), (step, wasTaken) => Interlocked.Increment(ref (wasTaken ? taken : refused)[step])), iter: 5000);
        Assert.All(taken, count => Assert.True(count > 100, $"{count} taken"));
        Assert.All(refused, count => Assert.True(count > 100, $"{count} refused"));
        Assert.Equal(Life.States.Except([typeof(DraftedCommitment)]).ToHashSet(), reached.Keys.ToHashSet());
    }

    private static void Run(Walked[] walk, Action<Commitment, Commitment, LocalDate?, LocalDate> check, Action<int, bool>? count = null)
    {
        Commitment state = DraftedCommitment.Of(Member, Of2017, CommitmentKind.Plan, CommitmentKind.Pledge);
        LocalDate? last = null;
        foreach (var step in walk)
        {
            var on = (last ?? Signed).PlusDays(step.Days);
            if (step.Take(state, on) is not { } answer) continue;
            count?.Invoke(step.Kind, answer.Value is Commitment);
            if (answer.Value is not Commitment next) continue;
            check(state, next, last, on);
            (state, last) = (next, on);
        }
    }

    private static string Said(Commitment commitment, LocalDate day) => string.Join(';', commitment.Documents.Select(document =>
        $"{document.Kind} {document.IsOnRecord(day)} {document.ApprovedOn.IsKnown && document.ApprovedOn.Value <= day}"));

    /// <summary>One step of a walk; one that the state does not offer is none.</summary>
    private sealed record Walked(int Kind, int Days, int ItemBits, int DoneBits)
    {
        public IOneOf? Take(Commitment state, LocalDate on) => (Kind, state) switch
        {
            (0, DraftedCommitment draft) => draft.WithItems(Items).Register(on),
            (1, RegisteredCommitment registered) => registered.Approve(on, Cell),
            (1, AmendedCommitment amended) => amended.Approve(on, Cell),
            (2, BindingCommitment binding) => binding.Amend(on, Items),
            (3, BindingCommitment binding) => binding.Review(on, binding.Items.Select((item, index) => (DoneBits >> index & 1) == 1 ? Done(item) : NotDone(item))),
            (4, BindingCommitment binding) when ItemBits < 4 => binding.Withdraw(on),
            (5, ReviewedCommitment reviewed) => reviewed.Conclude(on),
            _ => null,
        };

        private IEnumerable<CommitmentItem> Items => Pool.Where((_, index) => (ItemBits >> index & 1) == 1);
    }
}
