using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Telemetry;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Hosting;

/// <summary>
/// The rule books that a host works with (các sổ quy tắc đang dùng), which it can reload while it runs. Safe for several threads: a reader sees all old
/// books or all new ones and never waits; reloads wait for each other. An evaluation that holds a book goes on with it.
/// </summary>
public sealed class RuleBooks
{
    private readonly Func<IEnumerable<RuleBookCopy>> _source;
#if NET9_0_OR_GREATER
    private readonly Lock _reloading = new();
#else
    private readonly object _reloading = new();
#endif
    private RuleBookLoad _load;

    private RuleBooks(Func<IEnumerable<RuleBookCopy>> source, RuleBookLoad load) => (_source, _load) = (source, load);

    /// <summary>
    /// Other books are in use. It is raised on the thread that reloads, after the change, and not for a reload that found the same texts. Several
    /// reloads at once may raise it out of order: go by <see cref="RuleBookSet.Version"/>. What a handler throws reaches the caller of <see cref="Reload"/>.
    /// </summary>
    public event EventHandler<RuleBooksChangedEventArgs>? Changed;

    /// <summary>The books in use. Take it once for what belongs together.</summary>
    public RuleBookSet Current => Volatile.Read(ref _load).Set;

    /// <summary>The names of the books in use, in ordinal order.</summary>
    public IEnumerable<RuleBookName> Names => Current.Names;

    /// <summary>Books of these texts, over the attributes of DATA.md; the function is asked now and at each <see cref="Reload"/>.</summary>
    /// <exception cref="ArgumentException">The function gives null, or a text that is null.</exception>
    public static OneOf<RuleBooks, RuleBooksRefusal> Create(Func<IEnumerable<RuleBookText>> source) => Create(source, AttributeCatalogue.Standard);

    /// <summary>Books of these texts, over these attributes; the function is asked now and at each <see cref="Reload"/>.</summary>
    /// <exception cref="ArgumentException">The function gives null, or a text that is null.</exception>
    public static OneOf<RuleBooks, RuleBooksRefusal> Create(Func<IEnumerable<RuleBookText>> source, AttributeCatalogue catalogue)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(catalogue);
        return CreateFrom(() => CopiesOf(source(), catalogue));
    }

    /// <summary>The book of this name; of several editions the one that comes into force last. Null when there is none.</summary>
    public RuleBook? LatestOf(RuleBookName name) => Current.LatestOf(name);

    /// <summary>The edition of this name that is in force on this day; null when none is.</summary>
    public RuleBook? InForceOn(LocalDate day, RuleBookName name) => Current.InForceOn(day, name);

    /// <summary>The editions of this name, those in force earlier first; none when there is no such name.</summary>
    public ValueList<RuleBook> EditionsOf(RuleBookName name) => Current.EditionsOf(name);

    /// <summary>
    /// Asks the host's function anew, and puts the new books in place together: the books in use, or every fault of every book, and then the old
    /// ones stay. The same texts are no change.
    /// </summary>
    /// <remarks>What the host's function throws comes through, and the old books stay. It may not reload itself.</remarks>
    public OneOf<RuleBookSet, RuleBooksRefusal> Reload()
    {
        var (before, answer) = Replace();
        answer.Switch(Tell, _ => { });
        return answer;

        void Tell(RuleBookSet after)
        {
            if (after != before) Changed?.Invoke(this, new RuleBooksChangedEventArgs(before, after));
        }
    }

    /// <summary>Books of these copies; the function is asked now and at each <see cref="Reload"/>.</summary>
    internal static OneOf<RuleBooks, RuleBooksRefusal> CreateFrom(Func<IEnumerable<RuleBookCopy>> source) =>
        RuleBookLoad.First(source()).Match<OneOf<RuleBooks, RuleBooksRefusal>>(load => new RuleBooks(source, load), refusal => refusal);

    /// <summary>The copies of these texts.</summary>
    internal static IEnumerable<RuleBookCopy> CopiesOf(IEnumerable<RuleBookText> texts, AttributeCatalogue catalogue) =>
        Guard.Against.Null(texts).Select(text => new RuleBookCopy(Guard.Against.Null(text), catalogue));

    private (RuleBookSet Before, OneOf<RuleBookSet, RuleBooksRefusal> Answer) Replace()
    {
        var outcome = TelemetryNames.Failed;
        try
        {
            lock (_reloading)
            {
                var before = _load;
                var answer = before.Next(_source());
                // One reference: a reader sees all old books or all new ones.
                answer.Switch(after => Volatile.Write(ref _load, after), _ => { });
                outcome = answer.Match(after => after == before ? TelemetryNames.Unchanged : TelemetryNames.Replaced, _ => TelemetryNames.Refused);
                return (before.Set, answer.MapT0(after => after.Set));
            }
        }
        finally
        {
            Instruments.CountReload(outcome);
        }
    }
}
