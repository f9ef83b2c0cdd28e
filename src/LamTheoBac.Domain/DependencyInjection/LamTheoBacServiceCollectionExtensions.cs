using LamTheoBac.Domain.Coverage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LamTheoBac.Domain.DependencyInjection;

/// <summary>Registers the library with a host's services (đăng ký dịch vụ).</summary>
public static class LamTheoBacServiceCollectionExtensions
{
    /// <summary>Registers the <see cref="CoverageEngine"/> as a singleton; calling it again changes nothing.</summary>
    public static IServiceCollection AddLamTheoBac(this IServiceCollection services)
    {
        Guard.Against.Null(services).TryAddSingleton<CoverageEngine>();
        return services;
    }
}
