using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LamTheoBac.Package.Tests;

public sealed class SymbolTests(Packages packages)
{
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    public static TheoryData<string, string> Libraries => new MatrixTheoryData<string, string>(["LamTheoBac.Domain", "LamTheoBac.Domain.Testing"], ["net8.0", "net10.0"]);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_Library_AreThoseOfItsAssembly(string id, string framework)
    {
        using var assembly = new PEReader(ImmutableArray.Create(Read(id, ".nupkg", $"lib/{framework}/{id}.dll")));
        using var symbols = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(Read(id, ".snupkg", $"lib/{framework}/{id}.pdb")));
        var entries = assembly.ReadDebugDirectory();
        var named = assembly.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        Assert.Equal(named.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_SourcesThatABuildMakes_AreEmbedded(string id, string framework)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(Read(id, ".snupkg", $"lib/{framework}/{id}.pdb")));
        var reader = symbols.GetMetadataReader();
        var made = reader.Documents.Where(document => reader.GetString(reader.GetDocument(document).Name).Contains("/obj/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(made);
        Assert.All(made, document => Assert.Contains(reader.GetCustomDebugInformation(document), entry => reader.GetGuid(reader.GetCustomDebugInformation(entry).Kind) == EmbeddedSource));
    }

    private byte[] Read(string id, string extension, string file)
    {
        using var package = packages.Open(id, extension);
        return package.Read(file);
    }
}
