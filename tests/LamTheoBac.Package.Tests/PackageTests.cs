using System.Buffers.Binary;

namespace LamTheoBac.Package.Tests;

public sealed class PackageTests(Packages packages)
{
    private const string Domain = "LamTheoBac.Domain", Kit = "LamTheoBac.Domain.Testing", Tool = "LamTheoBac.Cli";

    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    [Fact]
    public void Pack_Solution_GivesThreePackagesWithSymbols() =>
        Assert.Equal(new[] { Tool, Kit, Domain }.SelectMany(id => new[] { $"{id}.nupkg", $"{id}.snupkg" }).Order(StringComparer.Ordinal), packages.Names);

    [Fact]
    public void Dependencies_Domain_AreExactlyFourOnEveryFramework()
    {
        using var package = packages.Open(Domain);
        Assert.Equal(Frameworks, package.Dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.All(package.Dependencies.Values, group => Assert.Equal(
            ["Ardalis.GuardClauses 5.0.0", "Microsoft.Extensions.DependencyInjection.Abstractions 8.0.2", "NodaTime 3.3.7", "OneOf 3.0.271"],
            group));
    }

    [Fact]
    public void Dependencies_TestKit_AreTheDomainOfItsOwnVersion()
    {
        using var package = packages.Open(Kit);
        Assert.Equal(Frameworks, package.Dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.All(package.Dependencies.Values, group => Assert.Equal([$"{Domain} [{package.Told("version")}]"], group));
    }

    [Theory]
    [InlineData(Domain, "README.md")]
    [InlineData(Kit, "scenarios.md")]
    [InlineData(Tool, "README.md")]
    public void Nuspec_Package_TellsLicenceReadmeIconAndSource(string id, string readme)
    {
        using var package = packages.Open(id);
        Assert.Equal(("expression", "MIT"), (package.Told("license", "type"), package.Told("license")));
        Assert.Equal((id, readme, "icon.png"), (package.Told("id"), package.Told("readme"), package.Told("icon")));
        Assert.Equal("git", package.Told("repository", "type"));
        Assert.Matches("^[0-9a-f]{40}$", package.Told("repository", "commit"));
        Assert.NotEmpty(package.Told("description"));
        Assert.Contains(readme, package.Files);
        Assert.Equal((128, 128), SizeOfPng(package.Read("icon.png")));
    }

    [Theory]
    [InlineData(Domain, "README.md")]
    [InlineData(Kit, "scenarios.md")]
    public void Files_Library_AreAssembliesWithDocumentationForBothFrameworks(string id, string readme)
    {
        using var package = packages.Open(id);
        var libraries = Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" });
        Assert.Equal(new[] { readme, "icon.png" }.Concat(libraries).Order(StringComparer.Ordinal), package.Files);
    }

    [Theory]
    [InlineData(Domain)]
    [InlineData(Kit)]
    public void Documentation_Library_SaysTheSameOnBothFrameworks(string id)
    {
        using var package = packages.Open(id);
        var (older, newer) = (Members(package, id, "net8.0"), Members(package, id, "net10.0"));
        Assert.NotEmpty(older);
        Assert.Equal(newer, older);
    }

    [Fact]
    public void Files_Tool_RunAsLamtheobac()
    {
        using var package = packages.Open(Tool);
        Assert.Equal(["DotnetTool"], package.PackageTypes);
        var settings = package.ReadXml(package.Files.Single(file => file.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal)));
        var command = Assert.Single(settings.Descendants("Command"));
        Assert.Equal("lamtheobac", command.Attribute("Name")!.Value);
    }

    private static string[] Members(PackedFile package, string id, string framework) =>
        [.. package.ReadXml($"lib/{framework}/{id}.xml").Descendants("member").Select(member => member.Attribute("name")!.Value).Order(StringComparer.Ordinal)];

    // The header of a PNG: eight bytes, the length and the name of the first chunk, then width and height.
    private static (int Width, int Height) SizeOfPng(ReadOnlySpan<byte> image)
    {
        Assert.True(image.StartsWith<byte>([0x89, .. "PNG\r\n\u001a\n"u8]));
        return (BinaryPrimitives.ReadInt32BigEndian(image[16..]), BinaryPrimitives.ReadInt32BigEndian(image[20..]));
    }
}
