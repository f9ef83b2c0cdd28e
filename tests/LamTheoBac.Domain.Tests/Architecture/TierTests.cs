using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace LamTheoBac.Domain.Tests.Architecture;

public sealed class TierTests
{
    private static readonly ArchUnitNET.Domain.Architecture Domain = new ArchLoader().LoadAssemblies(typeof(LamTheoBac.Domain.Values.Truth).Assembly).Build();

    [Fact]
    public void Folders_SourceTree_AreThoseOfTheTable() => Assert.Equal(Tiers.Of.Keys.Order(), SourceTree.Folders);

    [Fact]
    public void Folders_SourceTree_NoneIsADrawerForEverything() => Assert.DoesNotContain(
        Directory.EnumerateDirectories(SourceTree.Domain, "*", SearchOption.AllDirectories).Select(Path.GetFileName),
        name => name is "Common" or "Helpers" or "Utils" or "Abstractions" or "SeedWork");

    [Fact]
    public void Types_EveryFolder_UseLowerTiersOnly()
    {
        var breaches = Uses().Where(use => !Tiers.Allow(use.User, use.Used)).Select(use => $"{use.User}: {use.By} uses {use.Used}: {use.What}");
        Assert.Empty(breaches.Distinct().Order());
    }

    [Fact]
    public void Types_EveryFolder_AreSeenToUseOthers()
    {
        var users = Uses().Where(use => use.User != use.Used).Select(use => use.User).ToHashSet();
        Assert.Empty(Tiers.Of.Keys.Except(["Values", "Telemetry", "Indicators"]).Except(users));
    }

    [Theory]
    [InlineData("Facts", "People", true)]
    [InlineData("Facts", "Facts", true)]
    [InlineData("Time", "Faults", false)]
    [InlineData("People", "Facts", false)]
    public void Allow_Tier_LowerOrTheSameFolderOnly(string user, string used, bool expected) => Assert.Equal(expected, Tiers.Allow(user, used));

    [Fact]
    public void Types_ServiceCollection_IsKnownToDependencyInjectionOnly()
    {
        var users = Domain.Types.Where(type => type.Dependencies.Any(dependency => IsServiceType(dependency.Target))).Select(type => FolderOf(type));
        Assert.All(users, folder => Assert.Equal("DependencyInjection", folder));
    }

    private static bool IsServiceType(IType type) => SpaceOf(type).StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal);

    private static string? FolderOf(IType type) => Tiers.FolderOf(SpaceOf(type));

    // A type parameter has no namespace, whatever the annotation says.
    private static string SpaceOf(IType type) => type.Namespace?.FullName ?? "";

    private static IEnumerable<(string User, string By, string Used, string What)> Uses() =>
        from type in Domain.Types
        let user = FolderOf(type)
        where user is not null
        from dependency in type.Dependencies
        let used = FolderOf(dependency.Target)
        where used is not null
        select (user, type.FullName, used, dependency.Target.FullName);
}
