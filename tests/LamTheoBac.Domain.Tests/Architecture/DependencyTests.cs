namespace LamTheoBac.Domain.Tests.Architecture;

public sealed class DependencyTests
{
    private static readonly string[] Packages = ["Ardalis.GuardClauses", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime", "OneOf"];

    // A clock, a source of chance, or a way out of the process: the host gives what depends on them.
    private static readonly string[] Banned =
    [
        "System.Console", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeProvider", "System.Random", "System.Guid", "System.Environment",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "NodaTime.SystemClock", "NodaTime.IClock", "NodaTime.ZonedClock",
    ];

    private static readonly string[] BannedNamespaces = ["System.IO.", "System.Net.", "System.Reflection.Emit.", "System.Data."];

    [Fact]
    public void References_Assembly_AreTheAllowedPackages()
    {
        var referenced = MetadataOf.Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.Equal(Packages, referenced.Where(name => !IsOfTheRuntime(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void References_TestKit_AreTheDomainAndItsPackages()
    {
        var referenced = MetadataOf.Kit.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.Equal(["Ardalis.GuardClauses", "LamTheoBac.Domain", "NodaTime", "OneOf"], referenced.Where(name => !IsOfTheRuntime(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Code_TestKit_UsesNoFileConsoleClockOrChance() => Assert.DoesNotContain(MetadataOf.NamesUsedBy(MetadataOf.Kit), IsBanned);

    [Fact]
    public void Code_Assembly_UsesNoFileConsoleClockOrChance() => Assert.DoesNotContain(MetadataOf.NamesUsedBy(MetadataOf.Domain), IsBanned);

    [Fact]
    public void Code_AssemblyThatReadsFiles_IsSeen() => Assert.Contains("System.IO.File.ReadAllText", MetadataOf.NamesUsedBy(typeof(DependencyTests).Assembly).Where(IsBanned));

    // The compiler asks for the thread in every iterator.
    private static bool IsBanned(string name) =>
        name != "System.Environment.get_CurrentManagedThreadId"
        && (Banned.Any(type => name == type || name.StartsWith(type + ".", StringComparison.Ordinal)) || BannedNamespaces.Any(space => name.StartsWith(space, StringComparison.Ordinal)));

    private static bool IsOfTheRuntime(string assembly) => assembly.StartsWith("System.", StringComparison.Ordinal);
}
