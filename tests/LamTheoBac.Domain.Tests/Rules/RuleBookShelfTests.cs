using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class RuleBookShelfTests
{
    private static readonly RuleBook Until2018 = Book("a", "in force 2017-01-01 .. 2018-12-31");
    private static readonly RuleBook Since2019 = Book("a", "in force 2019-01-01 ..");

    [Fact]
    public void InForceOn_EditionsOneAfterTheOther_PicksTheOneOfTheDay()
    {
        var shelf = Shelf(Since2019, Until2018, Book("b", ""));
        Assert.Null(shelf.InForceOn(new LocalDate(2016, 12, 31), "a"));
        Assert.Same(Until2018, shelf.InForceOn(new LocalDate(2018, 12, 31), "a"));
        Assert.Same(Since2019, shelf.InForceOn(new LocalDate(2019, 1, 1), "a"));
        Assert.Null(shelf.InForceOn(new LocalDate(2019, 1, 1), "c"));
        Assert.Equal(["a", "b"], shelf.Names);
    }

    [Fact]
    public void Create_OneCommonDay_NamesTheLaterBookInTheList()
    {
        var faults = RuleBookShelf.Create([Until2018, Book("b", ""), Book("a", "in force 2018-12-31 .."), Book("b", "in force .. 2010-01-01")])
            .Match(_ => throw new InvalidOperationException("it was accepted"), refused => refused.Faults);
        Assert.Equal([2, 3], faults.Select(fault => ((FaultPlace.InRecords)fault.Place).Index));
        Assert.All(faults, fault => Assert.Equal(RuleBookFaultCodes.OverlappingEditions, fault.Code));
    }

    private static RuleBook Book(string name, string header) =>
        RuleBook.Parse($"rule book {name}\n{header}").Match(book => book, refused => throw new InvalidOperationException($"{refused}"));

    private static RuleBookShelf Shelf(params RuleBook[] books) => RuleBookShelf.Create(books).Match(shelf => shelf, refused => throw new InvalidOperationException($"{refused}"));
}
