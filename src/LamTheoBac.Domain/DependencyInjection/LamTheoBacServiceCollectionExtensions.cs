using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LamTheoBac.Domain.DependencyInjection;

/// <summary>Registers the library with a host's services (đăng ký dịch vụ).</summary>
public static class LamTheoBacServiceCollectionExtensions
{
    /// <summary>Registers the <see cref="CoverageEngine"/> as a singleton; calling it again changes nothing.</summary>
    public static IServiceCollection AddLamTheoBac(this IServiceCollection services)
    {
        Guard.Against.Null(services).TryAddSingleton(provider => new CoverageEngine { Threads = LastOf(provider.GetServices<Registration>(), own => own.Threads) ?? 1 });
        return services;
    }

    /// <summary>
    /// Registers the <see cref="CoverageEngine"/> and the host's <see cref="RuleBooks"/> as singletons. Further calls add books; where they set a
    /// language or threads, the last one holds.
    /// </summary>
    /// <remarks>
    /// Books that are given here are checked here, with those of earlier calls. What a function gives is checked when <see cref="RuleBooks"/> is first
    /// asked for, which a host does once at start.
    /// </remarks>
    /// <exception cref="InvalidRuleBooksException">A book is faulty, or two editions of one name overlap; nothing is registered.</exception>
    public static IServiceCollection AddLamTheoBac(this IServiceCollection services, Action<LamTheoBacOptions> configure)
    {
        Guard.Against.Null(services);
        var options = new LamTheoBacOptions();
        Guard.Against.Null(configure)(options);
        var registration = options.ToRegistration();
        Check([.. RegisteredIn(services), registration]);
        services.AddSingleton(registration);
        services.TryAddSingleton(BooksOf);
        return services.AddLamTheoBac();
    }

    private static IEnumerable<Registration> RegisteredIn(IServiceCollection services) =>
        services.Where(service => service.ServiceType == typeof(Registration)).Select(service => (Registration)service.ImplementationInstance!);

    private static void Check(IReadOnlyList<Registration> registrations) =>
        RuleBookLoad.First(registrations.SelectMany(own => own.Given)).Switch(_ => { }, refusal => throw Invalid(refusal, registrations));

    private static RuleBooks BooksOf(IServiceProvider services)
    {
        Registration[] registrations = [.. services.GetServices<Registration>()];
        return RuleBooks.CreateFrom(() => registrations.SelectMany(own => own.Copies(services))).Match(books => books, refusal => throw Invalid(refusal, registrations));
    }

    private static InvalidRuleBooksException Invalid(RuleBooksRefusal refusal, IReadOnlyList<Registration> registrations) =>
        new(refusal, LastOf(registrations, own => own.Faults) ?? FaultCatalogue.English);

    private static T? LastOf<T>(IEnumerable<Registration> registrations, Func<Registration, T?> setting) => registrations.Select(setting).LastOrDefault(value => value is not null);
}
