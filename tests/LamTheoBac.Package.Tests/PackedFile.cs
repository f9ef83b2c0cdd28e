using System.IO.Compression;
using System.Xml.Linq;

namespace LamTheoBac.Package.Tests;

/// <summary>One package: its files, and what its nuspec says.</summary>
internal sealed class PackedFile(ZipArchive archive) : IDisposable
{
    /// <summary>What the package holds besides the papers of the format itself.</summary>
    public IReadOnlyList<string> Files { get; } =
        [.. archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public byte[] Read(string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public XDocument ReadXml(string name) => XDocument.Load(new MemoryStream(Read(name)));

    /// <summary>One value of the nuspec's metadata.</summary>
    public string Told(string name) => Metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    /// <summary>One attribute of an element of the nuspec's metadata.</summary>
    public string? Told(string name, string attribute) => Metadata.Elements().Single(element => element.Name.LocalName == name).Attribute(attribute)?.Value;

    /// <summary>What it depends on, as <c>id version</c>, by target framework.</summary>
    public IReadOnlyDictionary<string, string[]> Dependencies => Metadata.Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
        group => group.Attribute("targetFramework")!.Value,
        group => group.Elements().Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal).ToArray());

    public IEnumerable<string> PackageTypes => Metadata.Descendants().Where(element => element.Name.LocalName == "packageType").Select(type => type.Attribute("name")!.Value);

    private XElement Metadata => ReadXml(archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName).Root!.Elements().Single();

    public void Dispose() => archive.Dispose();
}
