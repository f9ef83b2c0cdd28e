using System.Text;

namespace LamTheoBac.Cli.Tests.Support;

/// <summary>A folder for the time of a test.</summary>
internal sealed class TestFolder : IDisposable
{
    private const string OneOrganization = "id,name,level,kind,parent,from,to\nR,Root,province,,,2015-01-01,\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("lamtheobac-").FullName;

    /// <summary>A data folder with the organization R and these further files.</summary>
    public static TestFolder WithRoot(params (string Name, string Text)[] files)
    {
        var folder = new TestFolder().Write("organizations.csv", OneOrganization);
        foreach (var (name, text) in files) folder.Write(name, text);
        return folder;
    }

    public TestFolder Write(string name, string text) => WriteBytes(name, Encoding.UTF8.GetBytes(text));

    public TestFolder WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(Of(name), bytes);
        return this;
    }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
