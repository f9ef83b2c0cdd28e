using BenchmarkDotNet.Attributes;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Benchmarks;

/// <summary>One question: how many times the price of asking 10,000 subjects naively does it cost to go through all 43 million cases of 16 free predicates?</summary>
public class CheckingBenchmarks
{
    private const int Subjects = 10_000;
    private const int Predicates = 16;

    private readonly List<Dictionary<AttributeName, AttributeValue>> _subjects = [];
    private RuleBook _book = null!;

    [GlobalSetup]
    public void Read()
    {
        var names = Enumerable.Range(0, Predicates).Select(number => $"a{number}").ToList();
        var text = "rule book sixteen\n" + string.Concat(names.Select(name => $"attribute {name} of person boolean\n")) + """
            measure free of person
              population a0 or a1 or a2
              exclude a3 and a4
              exclude a5
              except a6 and not a7
              met at least 3 of (a8, a9, a10, a11 and a12, a13, a14 or a15)
            """;
        _book = RuleBook.Parse(text).Match(book => book, faults => throw new InvalidOperationException(faults.ToString()));
        var random = new Random(1);
        AttributeValue[] values = [AttributeValue.Unknown, AttributeValue.Of(false), AttributeValue.Of(true)];
        for (var subject = 0; subject < Subjects; subject++)
            _subjects.Add(names.ToDictionary(AttributeName.From, _ => values[random.Next(values.Length)]));
    }

    [Benchmark(Baseline = true)]
    public int NaiveEvaluation()
    {
        var naive = new NaiveEvaluator(_book, CommitmentCycle.OfYear(2017), new LocalDate(2017, 12, 31));
        return _subjects.Count(subject => naive.Classify(_book.Measures[0], name => subject[name]).Outcome == Outcome.Met);
    }

    [Benchmark]
    public int Check() => BookCheck.Of(_book).Count;
}
