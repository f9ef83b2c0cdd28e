using CsCheck;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>Whole books: every verdict, and every witness as small as it can be.</summary>
public sealed class BookCheckBruteForceTests
{
    private const int Books = 5_000;
    private const long MostCases = 150_000;

    private readonly int[] _found = new int[Enum.GetValues<FindingKind>().Length];
    private readonly int[] _predicates = new int[BruteForceBookGen.MostPredicates + 1];
    private readonly int[] _anchors = new int[4];
    private int _compared;

    [Fact]
    public void Of_RandomBooks_FindsWhatBruteForceFinds()
    {
        BruteForceBookGen.Text.Sample(text => Compare(Given.Book(text)), iter: Books + (Books / 10));
        Assert.True(_compared >= Books, $"{_compared} books");
        Assert.All(Enum.GetValues<FindingKind>().Except([FindingKind.NotDecided]), kind => Assert.True(_found[(int)kind] > 50, $"{kind}: {_found[(int)kind]}"));
        Assert.All(_predicates.Skip(1), (count, index) => Assert.True(count > 50, $"{index + 1} predicates: {count}"));
        Assert.All(_anchors, (count, anchors) => Assert.True(count > 20, $"{anchors} anchors: {count}"));
    }

    private void Compare(RuleBook book)
    {
        if (NaiveCheck.Of(book, MostCases) is not { } expected) return;
        Interlocked.Increment(ref _compared);
        var found = BookCheck.Of(book);
        Assert.Equal(expected.Select(one => one.Finding), found.Select(finding => finding with { Witness = null }));
        foreach (var (one, finding) in expected.Zip(found)) Compare(book, one, finding);
        foreach (var measure in book.Measures)
        {
            Interlocked.Increment(ref _predicates[new AskedMeasures(measure.Basis, (book, [measure])).Leaves.Count]);
            Interlocked.Increment(ref _anchors[new BruteForce((book, measure)).Anchors]);
        }
    }

    private void Compare(RuleBook book, NaiveFinding expected, BookFinding found)
    {
        Interlocked.Increment(ref _found[(int)found.Kind]);
        Assert.Equal(expected.Weight, found.Witness?.Weight);
        if (found.Witness is not { } witness) return;
        var measures = new[] { found.Measure, found.Other }.OfType<MeasureId>().Select(id => (book, book.Find(id)!)).ToList();
        var brute = new BruteForce([.. measures]);
        Assert.All(measures, own => Assert.True(expected.Shows(new NaiveCase(book, own.Item2, brute.CaseOf(witness)))));
        if (brute.IsOfWordsAlone) Assert.Equal(expected.First, witness.ToString());
    }
}
