using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.DependencyInjection;

/// <summary>What one call registered. Several calls add up, so that each module of a host can bring its own books.</summary>
/// <param name="Given">Books that do not change.</param>
/// <param name="Sources">Functions that give texts, asked anew at each reload.</param>
/// <param name="Catalogue">The attributes of these texts.</param>
/// <param name="Faults">The language of faults at start; null where the call did not say.</param>
/// <param name="Threads">Threads of an evaluation; null where the call did not say.</param>
internal sealed record Registration(
    ValueList<RuleBookCopy> Given, ValueList<Func<IServiceProvider, IEnumerable<RuleBookText>>> Sources, AttributeCatalogue Catalogue, FaultCatalogue? Faults, int? Threads)
{
    /// <summary>All copies as they are now.</summary>
    public IEnumerable<RuleBookCopy> Copies(IServiceProvider services) => Given.Concat(Sources.SelectMany(source => RuleBooks.CopiesOf(source(services), Catalogue)));
}
