using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Measures of one basis, of one book or of several, whose outcomes are compared case by case.</summary>
internal sealed class AskedMeasures
{
    private readonly RuleBook[] _books;

    public AskedMeasures(SubjectBasis basis, params IReadOnlyList<(RuleBook Book, ValueList<Measure> Measures)> asked)
    {
        Basis = basis;
        _books = [.. asked.Select(own => own.Book)];
        Leaves = [.. asked.SelectMany(own => BookLeaves.Of(own.Book, own.Measures)).Distinct()];
        var slots = Leaves.Select((leaf, slot) => (leaf, slot)).ToDictionary();
        Programs = [.. asked.Select(own => ProgramCompiler.Compile(own.Book, own.Measures, slots))];
    }

    /// <summary>Whose measures they are.</summary>
    public SubjectBasis Basis { get; }

    /// <summary>The distinct criteria on attributes; their position is their slot.</summary>
    public IReadOnlyList<Criterion> Leaves { get; }

    /// <summary>What they ask, each attribute once.</summary>
    public IReadOnlyCollection<AttributeName> Attributes => [.. Leaves.Select(leaf => leaf.AskedAttribute()!.Value).Distinct()];

    /// <summary>One program for each book.</summary>
    public IReadOnlyList<CoverageProgram> Programs { get; }

    /// <summary>The year of a natural cycle for these books: the first in which the first of them is in force, else of the first day that a criterion names, else 2000; at most 9998, so that the cycle can end.</summary>
    public int Year => Math.Min(9998, _books[0].InForce?.From?.Year ?? Leaves.OfType<Criterion.Comparison>().Select(comparison => comparison.Operand).OfType<Operand.Date>().FirstOrDefault()?.Value.Year ?? 2000);

    /// <summary>Whether every attribute has one type in all books, so that one value can be asked by all.</summary>
    public bool AgreeOnTypes => Attributes
        .All(name => _books.Select(book => book.Catalogue.Find(Basis, name)?.Type).Where(type => type is not null).Distinct().Count() <= 1);

    /// <summary>What is declared of an attribute; the words of a symbol are those of all books.</summary>
    public AttributeDeclaration DeclarationOf(AttributeName name)
    {
        var declared = _books.Select(book => book.Catalogue.Find(Basis, name)).OfType<AttributeDeclaration>().ToList();
        if (declared.Count == 0) return AttributeCatalogue.Standard.Find(Basis, name)!;
        return declared[0].Type != AttributeType.Symbol ? declared[0] : AttributeDeclaration.OfSymbol(name, Basis, declared.SelectMany(one => one.Symbols).Distinct());
    }
}
