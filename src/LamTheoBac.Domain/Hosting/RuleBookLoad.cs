using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Hosting;

/// <summary>Rule books in use, with the copies they were made from.</summary>
internal sealed class RuleBookLoad
{
    private readonly Dictionary<RuleBookCopy, RuleBook> _books;

    private RuleBookLoad(ValueList<RuleBookCopy> copies, Dictionary<RuleBookCopy, RuleBook> books, RuleBookSet set) => (Copies, _books, Set) = (copies, books, set);

    public ValueList<RuleBookCopy> Copies { get; }

    public RuleBookSet Set { get; }

    /// <summary>The first load, or every fault.</summary>
    public static OneOf<RuleBookLoad, RuleBooksRefusal> First(IEnumerable<RuleBookCopy> copies) => Of(copies.ToValueList(), [], version: 1);

    /// <summary>The load after this one: this one itself where the copies are the same; a book whose copy is the same stays the same object.</summary>
    public OneOf<RuleBookLoad, RuleBooksRefusal> Next(IEnumerable<RuleBookCopy> copies)
    {
        var given = copies.ToValueList();
        return given == Copies ? this : Of(given, _books, Set.Version + 1);
    }

    private static OneOf<RuleBookLoad, RuleBooksRefusal> Of(ValueList<RuleBookCopy> copies, Dictionary<RuleBookCopy, RuleBook> known, long version)
    {
        var faults = new List<RuleBookTextFault>();
        var read = new List<(int Index, RuleBook Book)>();
        var books = new Dictionary<RuleBookCopy, RuleBook>();
        for (var index = 0; index < copies.Count; index++)
        {
            var (at, copy) = (index, copies[index]);
            if (known.TryGetValue(copy, out var same)) Keep(same);
            else copy.Parse().Switch(Keep, refused => faults.AddRange(refused.Faults.Select(fault => new RuleBookTextFault(copy.Origin, fault))));

            void Keep(RuleBook book)
            {
                read.Add((at, book));
                books[copy] = book;
            }
        }
        return RuleBookShelf.Create(read.Select(own => own.Book)).Match<OneOf<RuleBookLoad, RuleBooksRefusal>>(
            shelf => faults.Count > 0 ? new RuleBooksRefusal([.. faults]) : new RuleBookLoad(copies, books, new RuleBookSet(version, shelf)),
            overlaps => new RuleBooksRefusal([.. faults, .. overlaps.Faults.Select(fault => Placed(fault, position => read[position].Index, copies))]));
    }

    // The shelf knows only the books that could be read.
    private static RuleBookTextFault Placed(Fault fault, Func<int, int> indexOf, ValueList<RuleBookCopy> copies)
    {
        var place = (FaultPlace.InRecords)fault.Place;
        var index = indexOf(place.Index);
        return new RuleBookTextFault(copies[index].Origin, fault with { Place = place with { Index = index } });
    }
}
