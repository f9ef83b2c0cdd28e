using CsCheck;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>Whatever a cycle and an as-of day make of criteria on days, one of the worlds makes of them too; also at both ends of the calendar.</summary>
public sealed class WorldsTests
{
    private const string Header = "rule book x\nattribute d of person date\nattribute e of person date\nmeasure m of person\n  population true\n  met ";

    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = new(9999, 12, 31);

    [Fact]
    public void Of_RandomCriteria_CoversEveryCycleAndDay()
    {
        var counts = new int[4];
        var leaf = from name in Gen.OneOf("d", "d", "d", "e", "joined-on")
                   from sign in Gen.OneOf("<", "=", ">=")
                   from anchor in Gen.OneOf("cycle.start", "cycle.end", "as-of", "")
                   from days in Gen.Int[-3, 3]
                   select (Func<LocalDate, string>)(middle => $"{name} {sign} {(anchor.Length == 0 ? Iso(middle.PlusDays(days)) : days == 0 ? anchor : $"{anchor} {(days < 0 ? "-" : "+")} {Math.Abs(days)} days")}");
        Gen.Select(leaf.Array[1, 6], Gen.OneOf(new LocalDate(2017, 1, 10), First.PlusDays(3), Last.PlusDays(-3))).Sample(
            (leaves, middle) =>
            {
                var book = Given.Book(Header + string.Join(" or ", leaves.Select(one => one(middle))) + "\n");
                var asked = new AskedMeasures(SubjectBasis.Person, (book, book.Measures));
                var worlds = Worlds.Of(asked)!.Select(world => TruthsIn(asked, world)).ToList();
                var anchors = asked.Leaves.SelectMany(Worlds.OperandsOf).OfType<Domain.Rules.Operand.Anchored>().Select(operand => operand.Anchor).ToHashSet();
                Interlocked.Increment(ref counts[anchors.Count]);
                foreach (var truths in Around(middle, anchors).Select(world => TruthsIn(asked, world)).DistinctBy(all => string.Join('|', all.Select(own => string.Join(',', own.Order(StringComparer.Ordinal))))))
                    Assert.Contains(worlds, world => truths.Zip(world).All(pair => pair.First.IsSubsetOf(pair.Second)));
            },
            iter: 400);
        Assert.All(counts, count => Assert.True(count > 3, $"{count}"));
    }

    /// <summary>Every cycle and as-of day in a span around a day; anchors that are not asked stand at its ends.</summary>
    private static IEnumerable<World> Around(LocalDate middle, HashSet<Domain.Rules.DateAnchor> anchors)
    {
        var span = Enumerable.Range(-14, 29).Where(step => step >= Period.DaysBetween(middle, First) && step <= Period.DaysBetween(middle, Last)).Select(middle.PlusDays).ToList();
        return from start in anchors.Contains(Domain.Rules.DateAnchor.CycleStart) ? span : [span[0]]
               from end in anchors.Contains(Domain.Rules.DateAnchor.CycleEnd) ? span : [LocalDate.Min(span[^1], Last.PlusDays(-1))]
               where start <= end && end < Last
               from asOf in anchors.Contains(Domain.Rules.DateAnchor.AsOf) ? span : [Last]
               select new World(CommitmentCycle.Of(CycleId.From("x"), Validity.Between(start, end.PlusDays(1))), asOf);
    }

    /// <summary>For each attribute the combinations of truths that some day makes of its criteria.</summary>
    private static List<HashSet<string>> TruthsIn(AskedMeasures asked, World world)
    {
        var tests = asked.Leaves.Select(leaf => LeafTest.Of(leaf, world.Cycle, world.AsOf)).ToLookup(test => test.Attribute);
        return [.. tests.Select(own =>
        {
            var (first, last) = (AttributeValue.DayNumber(First), AttributeValue.DayNumber(own.Key.Text == "joined-on" ? world.AsOf : Last));
            var days = own.SelectMany(test => test.Operands).SelectMany(operand => Enumerable.Range(-2, 5).Select(step => operand.Number + step)).Append(first).Append(last).Where(day => day >= first && day <= last);
            return days.Select(day => string.Concat(own.Select(test => test.Of(AttributeValue.OfDayNumber((int)day)) == Truth.True ? '1' : '0'))).ToHashSet();
        })];
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
