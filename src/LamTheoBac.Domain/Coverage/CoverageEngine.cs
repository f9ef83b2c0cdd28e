using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Telemetry;

namespace LamTheoBac.Domain.Coverage;

/// <summary>Counts the measures of a rule book (bộ tính chỉ tiêu) over packed facts. Without state, and safe for several threads.</summary>
public sealed class CoverageEngine
{
    /// <summary>How many threads one evaluation may take, at least 1; 1 unless set, as befits a host that answers many at once. The figures are the same for any.</summary>
    /// <exception cref="ArgumentException">It is set to less than 1.</exception>
    public int Threads { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;

    /// <summary>The figures of every measure at every organization of the tree (RULES.md sections 4 and 5).</summary>
    /// <exception cref="ArgumentException">The facts were packed for another rule book.</exception>
    public CoverageReport Evaluate(RuleBook book, FactTable facts)
    {
        Guard.Against.Null(book);
        Guard.Against.Null(facts);
        if (!book.Equals(facts.Book)) throw new ArgumentException($"the facts were packed for the rule book `{facts.Book.Name}`, not for this one", nameof(facts));
        var (persons, organizations) = (facts.Persons.Starts[^1], facts.Organizations.Starts[^1]);
        using var activity = Instruments.StartEvaluation(book.Name.Text, book.Measures.Count, persons, organizations);
        var report = new CoverageReport(facts, Count(facts, SubjectBasis.Person), Count(facts, SubjectBasis.Organization));
        Instruments.CountEvaluation(book.Name.Text, persons, organizations);
        return report;
    }

    private CountedMeasures Count(FactTable facts, SubjectBasis basis)
    {
        var program = ProgramCompiler.Compile(facts.Book, basis, facts[basis].Slots);
        return new CountedMeasures(program, facts[basis], MeasureCounts.Of(program, facts[basis], Threads, WidestWords.Here));
    }
}
