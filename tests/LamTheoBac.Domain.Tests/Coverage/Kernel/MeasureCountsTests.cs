using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Coverage.Kernel;

/// <summary>Every width of words and every number of threads gives the counts of the naive evaluator, in tables of many blocks.</summary>
public sealed class MeasureCountsTests
{
    // More counters than one word takes, and everything that a program can do.
    private const string Rules = """
        rule book wide
        attribute a of person boolean
        attribute b of person boolean
        attribute c of person integer
        attribute d of person boolean
        measure many of person
          population not d or a
          exclude c = 1
          exclude c = 2 and b
          exclude c = 3
          exclude c = 4 or unheard
          met at least 2 of (a, b, c > 6, not d)
          except c = 7
          except c = 8
          except unheard and c = 9
        measure few of person
          population true
          met a and not b
        define unheard: not known(d)
        """;

    private static readonly RuleBook Book = Given.Book(Rules);

    // Around a lane, around a block, and more lanes than a 16-bit sum takes without being emptied.
    private static readonly (string Id, int Members)[] Sizes = [("a", 0), ("a-1", 1), ("a-2", 15), ("a-3", 16), ("a-4", 17), ("b", 33), ("b-1", 263), ("b-1-1", 4_096), ("b-2", 70_000), ("c", 5), ("d", 0), ("root", 3)];

    private static readonly Lazy<(FactTable Facts, Dictionary<(string Organization, string Measure), long[]> Own)> Counted = new(Make);

    public static TheoryData<int, int> Ways => new(Enum.GetValues<WordWidth>().SelectMany(width => new[] { 1, 2, 5 }.Select(threads => ((int)width, threads))));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_AnyWidthAndThreads_CountsAsTheNaiveEvaluatorDoes(int bits, int threads)
    {
        var (facts, own) = Counted.Value;
        var counts = MeasureCounts.Of(ProgramCompiler.Compile(Book, SubjectBasis.Person, facts.Persons.Slots), facts.Persons, threads, (WordWidth)bits);
        for (var position = 0; position < facts.Tree.Count; position++)
        {
            for (var measure = 0; measure < Book.Measures.Count; measure++)
            {
                var expected = new long[CounterLayout.CountersOf(Book.Measures[measure])];
                for (var below = position; below < facts.Tree.EndOfSubtree(position); below++)
                    foreach (var (counter, count) in own[(facts.Tree[below].Id.Text, Book.Measures[measure].Id.Text)].Index())
                        expected[counter] += count;
                Assert.Equal(expected, counts.At(measure, position));
            }
        }
    }

    [Fact]
    public void Of_Organizations_ALaneEach()
    {
        var book = Given.Book("rule book cells\nmeasure cells of organization\n  population level = cell\n  met plan.registered");
        var builder = new FactTableBuilder(book, Given.Cycle, Given.AsOf, Streamed.Tree(Enumerable.Range(0, 9_999).Select(number => $"c{number:0000}")));
        for (var position = 0; position < builder.Tree.Count; position += 3) builder.AddOrganization(builder.Tree[position].Id, [AttributeValue.OfSymbol("cell"), AttributeValue.Of(position % 2 == 0)]);
        var report = new CoverageEngine { Threads = 2 }.Evaluate(book, Streamed.Built(builder));
        // Every third organization is a cell, every second of these has a plan; of the others nothing is known.
        Assert.Equal(new Tally(0, 0, 1_667, 1_667, 6_666), report[OrganizationId.From("root"), MeasureId.From("cells")].Tally);
        Assert.Equal(1, report.At(6, book.Measures[0]).Met);
    }

    private static (FactTable Facts, Dictionary<(string Organization, string Measure), long[]> Own) Make()
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, Streamed.Tree(Sizes.Select(size => size.Id).Where(id => id != "root")));
        var (naive, random) = (new NaiveEvaluator(Book, Given.Cycle, Given.AsOf), new Random(7));
        var own = Sizes.SelectMany(size => Book.Measures.Select(measure => (size.Id, measure))).ToDictionary(key => (key.Id, key.measure.Id.Text), key => new long[CounterLayout.CountersOf(key.measure)]);
        var places = Sizes.SelectMany(size => Enumerable.Repeat(size.Id, size.Members)).ToArray();
        random.Shuffle(places);
        foreach (var (number, place) in places.Index())
        {
            var values = builder.PersonAttributes.ToDictionary(name => name, name => Value(name, random));
            builder.Add(SubjectId.From($"person {number}"), OrganizationId.From(place), [.. builder.PersonAttributes.Select(name => values[name])]);
            foreach (var measure in Book.Measures)
            {
                var (outcome, clause) = naive.Classify(measure, name => values[name]);
                if (outcome != Outcome.Outside) own[(place, measure.Id.Text)][CounterLayout.CountersOf(measure, outcome).ElementAt(Math.Max(0, clause))]++;
            }
        }
        return (Streamed.Built(builder), own);
    }

    private static AttributeValue Value(AttributeName name, Random random) =>
        random.Next(5) == 0 ? AttributeValue.Unknown
        : random.Next(7) == 0 ? AttributeValue.Absent
        : name.Text == "c" ? AttributeValue.Of(random.Next(12))
        : AttributeValue.Of(random.Next(2) == 0);
}
