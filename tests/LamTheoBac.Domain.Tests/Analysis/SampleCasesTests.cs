using CsCheck;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Rules;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>Measures are told apart only by what can be: every drawn case is possible, also where luck is short.</summary>
public sealed class SampleCasesTests
{
    private int _drawn;

    [Theory]
    [InlineData(8)]
    [InlineData(1000)]
    public void Of_RandomBooks_DrawsOnlyPossibleCases(int mostTried)
    {
        RuleBookGen.Text.Sample(text => RuleBook.Parse(text).Switch(book => Compare(book, mostTried), _ => { }), iter: 200);
        Assert.True(_drawn > 50, $"{_drawn}");
    }

    private void Compare(RuleBook book, int mostTried)
    {
        foreach (var ofBasis in book.Measures.GroupBy(measure => measure.Basis))
        {
            var asked = new AskedMeasures(ofBasis.Key, (book, [.. ofBasis]));
            if (SampleCases.Of(asked, mostTried) is not { } columns || new CaseSpaces(asked).In(Worlds.Natural(asked)) is not { } space) continue;
            Interlocked.Increment(ref _drawn);
            foreach (var factor in space.Factors)
            {
                var possible = factor.States.Select(state => TruthText.Of(state.Truths)).ToHashSet();
                for (var row = 0; row < SampleCases.Size; row++) Assert.Contains(TruthText.Of([.. factor.Slots.Select(slot => columns[row, slot])]), possible);
            }
        }
    }
}
