using BenchmarkDotNet.Attributes;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Benchmarks.National;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Benchmarks;

/// <summary>One question: how many times the price of asking 10,000 subjects naively does it cost to go through all 43 million cases of 16 free predicates?</summary>
public class CheckingBenchmarks
{
    private const int Subjects = 10_000;

    private readonly List<Dictionary<AttributeName, AttributeValue>> _subjects = [];

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        AttributeValue[] values = [AttributeValue.Unknown, AttributeValue.Of(false), AttributeValue.Of(true)];
        for (var subject = 0; subject < Subjects; subject++)
            _subjects.Add(SixteenPredicates.Attributes.ToDictionary(name => name, _ => values[random.Next(values.Length)]));
    }

    [Benchmark(Baseline = true)]
    public int NaiveEvaluation()
    {
        var naive = new NaiveEvaluator(SixteenPredicates.Book, CommitmentCycle.OfYear(2017), new LocalDate(2017, 12, 31));
        return _subjects.Count(subject => naive.Classify(SixteenPredicates.Book.Measures[0], name => subject[name]).Outcome == Outcome.Met);
    }

    [Benchmark]
    public int Check() => BookCheck.Of(SixteenPredicates.Book).Count;
}
