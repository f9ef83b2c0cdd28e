using System.Globalization;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.DependencyInjection;

/// <summary>What a host registers (tùy chọn đăng ký): its rule books, and how the library works for it. Only for use in <c>AddLamTheoBac</c>; what is added later has no effect.</summary>
public sealed class LamTheoBacOptions
{
    private readonly List<Func<AttributeCatalogue, RuleBookCopy>> _given = [];
    private readonly List<Func<IServiceProvider, IEnumerable<RuleBookText>>> _sources = [];
    private AttributeCatalogue _catalogue = AttributeCatalogue.Standard;
    private FaultCatalogue? _faults;
    private int? _threads;

    internal LamTheoBacOptions() { }

    /// <summary>Adds a rule book by its text. Its faults are told as those of <c>rule book N</c>, N from 1 in the order of these calls.</summary>
    public LamTheoBacOptions AddRuleBook(string text) => AddRuleBook(RuleBookText.Of(string.Create(CultureInfo.InvariantCulture, $"rule book {_given.Count + 1}"), text));

    /// <summary>Adds a rule book by its text, whose faults are told as those of its origin.</summary>
    public LamTheoBacOptions AddRuleBook(RuleBookText text)
    {
        Guard.Against.Null(text);
        return Add(catalogue => new RuleBookCopy(text, catalogue));
    }

    /// <summary>Adds a rule book that is made already.</summary>
    public LamTheoBacOptions AddRuleBook(RuleBook book)
    {
        Guard.Against.Null(book);
        return Add(_ => new RuleBookCopy(book));
    }

    /// <summary>Adds the rule books that this function gives, at start and at each <see cref="RuleBooks.Reload"/>, e.g. the files of a folder.</summary>
    public LamTheoBacOptions AddRuleBooks(Func<IEnumerable<RuleBookText>> source)
    {
        Guard.Against.Null(source);
        return AddRuleBooks(_ => source());
    }

    /// <summary>Adds the rule books that this function gives, with the host's services at hand, at start and at each <see cref="RuleBooks.Reload"/>. A service that is scoped needs a scope of its own.</summary>
    public LamTheoBacOptions AddRuleBooks(Func<IServiceProvider, IEnumerable<RuleBookText>> source)
    {
        _sources.Add(Guard.Against.Null(source));
        return this;
    }

    /// <summary>The attributes that the texts of this registration may use; those of DATA.md unless said.</summary>
    public LamTheoBacOptions UseAttributes(AttributeCatalogue catalogue)
    {
        _catalogue = Guard.Against.Null(catalogue);
        return this;
    }

    /// <summary>The language in which an exception at start tells the faults; English unless said.</summary>
    public LamTheoBacOptions TellFaultsIn(FaultCatalogue catalogue)
    {
        _faults = Guard.Against.Null(catalogue);
        return this;
    }

    /// <summary>How many threads one evaluation may take, at least 1; 1 unless said.</summary>
    /// <exception cref="ArgumentException">It is less than 1.</exception>
    public LamTheoBacOptions EvaluateOn(int threads)
    {
        _threads = Guard.Against.NegativeOrZero(threads);
        return this;
    }

    internal Registration ToRegistration()
    {
        var catalogue = _catalogue;
        return new Registration([.. _given.Select(copy => copy(catalogue))], [.. _sources], catalogue, _faults, _threads);
    }

    private LamTheoBacOptions Add(Func<AttributeCatalogue, RuleBookCopy> copy)
    {
        _given.Add(copy);
        return this;
    }
}
