using CsCheck;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

public sealed class BookCheckBruteForceTests
{
    private const int Books = 5_000;
    private const long MostCases = 2_500;

    private int _compared;

    [Fact]
    public void Of_RandomBooks_FindsWhatBruteForceFinds()
    {
        var found = new HashSet<FindingKind>();
        SmallBookGen.Text.Sample(
            text =>
            {
                var book = Given.Book(text);
                var findings = BookCheck.Of(book).ToList();
                foreach (var measure in book.Measures) Compare(book, measure, findings);
                lock (found) found.UnionWith(findings.Select(finding => finding.Kind));
            },
            iter: Books + Books);
        Assert.True(_compared >= Books, $"{_compared}");
        Assert.Empty(Enum.GetValues<FindingKind>().Except(found).Except([FindingKind.NotDecided, FindingKind.UnusedDefinition]));
    }

    private void Compare(RuleBook book, Measure measure, List<BookFinding> findings)
    {
        var brute = new BruteForce((book, measure));
        if (brute.Count > MostCases) return;
        Interlocked.Increment(ref _compared);
        var naive = NaiveCheck.Of(book, measure, brute);
        var own = findings.Where(finding => finding.Measure == measure.Id && finding.Other is null).ToList();
        Assert.Equal(naive.Select(one => (one.Kind, one.Clause)), own.Select(finding => (finding.Kind, finding.Clause)));
        foreach (var (expected, finding) in naive.Zip(own)) Assert.Equal(expected.Weight, finding.Witness?.Weight);
        if (brute.IsOfWordsAlone) foreach (var (expected, finding) in naive.Zip(own)) Assert.Equal(expected.First, finding.Witness?.ToString());
    }
}
