using CsCheck;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Tests.Rules;

namespace LamTheoBac.Domain.Tests.Analysis.Figures;

public sealed class FigureComparisonBruteForceTests
{
    private static readonly FigureCause[] Causes = Enum.GetValues<FigureCause>();

    private readonly long[] _moves = new long[Causes.Length];
    private long _decomposed;
    private long _undecomposed;

    private static Gen<State> AnyState => Gen.Select(Gen.Int[0, 1], Gen.Int, Gen.Int[2016, 2017], Gen.Int[100, 900])
        .Select((book, seed, year, days) => new State(book, seed, year, new LocalDate(2016, 1, 1).PlusDays(days)));

    /// <summary>Two books and two states; often of one register, which changes from day to day.</summary>
    private static Gen<((string Before, string After) Books, State Before, State After)> Any =>
        from books in Gen.Frequency((1, SmallBookGen.Pair), (3, StandardBookGen.Pair), (1, Gen.Select(RuleBookGen.Text, RuleBookGen.Text)))
        from before in AnyState
        from after in AnyState
        from isOneRegister in Gen.Bool
        select (books, before, isOneRegister ? after with { Seed = before.Seed } : after);

    [Fact]
    public void Item_RandomStates_IsWhatStepByStepEvaluationFinds()
    {
        Any.Sample(
            (books, before, after) =>
            {
                var (earlier, ruled, later) = (before.Naive(books), (before with { Book = after.Book }).Naive(books), after.Naive(books));
                ForEach(books, before, after, change => CompareWithNaive(before.BookOf(books).Find(change.Measure)!, after.BookOf(books).Find(change.Measure)!, (earlier, ruled, later), change));
            },
            iter: 1_500);
        Assert.All(Causes, cause => Assert.True(_moves[(int)cause] > 200, $"{cause}: {_moves[(int)cause]}"));
    }

    [Fact]
    public void SumOfParts_RandomStates_IsTheWholeChange()
    {
        Any.Sample((books, before, after) => ForEach(books, before, after, SumsUp), iter: 1_500);
        Assert.True(_decomposed > 200, $"{_decomposed}");
        Assert.True(_undecomposed > 1_000, $"{_undecomposed}");
    }

    [Fact]
    public void Item_EqualBooks_RulesMoveNobody() =>
        Any.Sample((books, before, after) => ForEach(books, before, after with { Book = before.Book }, change =>
        {
            Assert.Empty(change[FigureCause.Rules].Moves);
            Assert.Equal(change.Before, change[FigureCause.Rules].After);
        }), iter: 500);

    [Fact]
    public void Item_SameRegisterCycleAndDay_OnlyRulesMoveAnybody() =>
        Any.Sample((books, before, after) => ForEach(books, before, before with { Book = after.Book }, change =>
        {
            Assert.Empty(change.Steps.Skip(1).SelectMany(step => step.Moves));
            Assert.Equal(change.After, change[FigureCause.Rules].After);
        }), iter: 500);

    [Fact]
    public void Item_StatesSwapped_NegatesTheWhole() =>
        Any.Sample((books, before, after) =>
        {
            var (there, back) = (Compare(books, before, after), Compare(books, after, before));
            foreach (var measure in there.Measures)
            {
                foreach (var organization in Organizations(there))
                {
                    var (one, other) = (there[organization, measure], back[organization, measure]);
                    Assert.Equal((one.Before, one.After), (other.After, other.Before));
                    Assert.Equal(one.Change is null, other.Change is null);
                    if (one.Change is { } change) Assert.Equal(default, change.Plus(other.Change!.Value));
                    // Who comes in one direction goes in the other; the classes of those who go need not be the same under the other book.
                    if (before.Book == after.Book)
                        foreach (var cause in new[] { FigureCause.Reorganization, FigureCause.Population })
                            Assert.Equal(
                                one[cause].Moves.Select(move => (move.Subject, move.From, move.To)).Order(),
                                other[cause].Moves.Select(move => (move.Subject, From: move.To, To: move.From)).Order());
                }
            }
        }, iter: 500);

    private static FigureComparison Compare((string Before, string After) books, State before, State after) =>
        FigureComparison.Between(before.Table(books), after.Table(books));

    private static IEnumerable<OrganizationId> Organizations(FigureComparison comparison) =>
        new[] { comparison.Before.Tree, comparison.After.Tree }.SelectMany(tree => Enumerable.Range(0, tree.Count).Select(position => tree[position].Id)).Distinct();

    private static void ForEach((string Before, string After) books, State before, State after, Action<FigureChange> check)
    {
        var comparison = Compare(books, before, after);
        foreach (var measure in comparison.Measures)
            foreach (var organization in Organizations(comparison))
                check(comparison[organization, measure]);
    }

    private void SumsUp(FigureChange change)
    {
        foreach (var (step, next) in change.Steps.Zip(change.Steps.Skip(1))) Assert.Equal(step.After, next.Before);
        foreach (var step in change.Steps)
            Assert.Equal(step.Before.Denominator > 0 && step.After.Denominator > 0, step.Change is not null);
        if (change.SumOfParts is { } sum)
        {
            Interlocked.Increment(ref _decomposed);
            Assert.Equal(change.Change, sum);
        }
        else
        {
            Interlocked.Increment(ref _undecomposed);
            Assert.Contains(change.Steps, step => step.Change is null);
        }
    }

    private void CompareWithNaive(Measure measureBefore, Measure measureAfter, (NaiveState Earlier, NaiveState Ruled, NaiveState Later) states, FigureChange change)
    {
        var (earlier, ruled, later) = states;
        var (there, now) = (earlier.At(change.Organization, measureBefore).ToHashSet(), later.At(change.Organization, measureAfter).ToHashSet());

        // RULES: who stood there, asked by the later book. FACTS: who still does, by the later facts. REORGANIZATION: those
        // with a place in both states who are there no longer, or only now. POPULATION: the rest.
        var start = there.ToDictionary(subject => subject, subject => earlier.Classify(measureBefore, subject));
        var rules = there.ToDictionary(subject => subject, subject => ruled.Classify(measureAfter, subject));
        var facts = rules.ToDictionary(pair => pair.Key, pair => now.Contains(pair.Key) ? later.Classify(measureAfter, pair.Key) : pair.Value);
        var reorganized = facts.Where(pair => now.Contains(pair.Key) || !later.Has(pair.Key)).ToDictionary();
        foreach (var subject in now.Where(subject => !there.Contains(subject) && earlier.Has(subject))) reorganized.Add(subject, later.Classify(measureAfter, subject));
        var end = now.ToDictionary(subject => subject, subject => later.Classify(measureAfter, subject));

        Dictionary<SubjectId, Outcome>[] expected = [start, rules, facts, reorganized, end];
        Assert.Equal(Causes, change.Steps.Select(step => step.Cause));
        foreach (var (step, index) in change.Steps.Select((step, index) => (step, index)))
        {
            var (from, to) = (expected[index], expected[index + 1]);
            Assert.Equal((NaiveState.TallyOf(from.Values), NaiveState.TallyOf(to.Values)), (step.Before, step.After));
            var moves = from.Keys.Union(to.Keys).Select(subject => new SubjectMove(subject, from.GetValueOrDefault(subject), to.GetValueOrDefault(subject))).Where(move => move.From != move.To);
            Assert.Equal(moves.OrderBy(move => move.Subject), step.Moves.OrderBy(move => move.Subject));
            Interlocked.Add(ref _moves[index], step.Moves.Count);
        }
    }

    private sealed record State(int Book, int Seed, int Year, LocalDate AsOf)
    {
        public RuleBook BookOf((string Before, string After) books) => Given.Book(Book == 0 ? books.Before : books.After);

        public FactTable Table((string Before, string After) books) => FactTable.Of(Register(books), BookOf(books), CommitmentCycle.OfYear(Year), AsOf);

        public NaiveState Naive((string Before, string After) books) => new(BookOf(books), Register(books), CommitmentCycle.OfYear(Year), AsOf);

        private Register Register((string Before, string After) books) => RegisterGen.Make(Seed, Given.Book(books.Before).Attributes, mostOrganizations: 6, mostPeople: 15);
    }
}
