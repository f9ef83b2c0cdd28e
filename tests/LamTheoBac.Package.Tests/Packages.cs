using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(LamTheoBac.Package.Tests.Packages))]

namespace LamTheoBac.Package.Tests;

/// <summary>What <c>dotnet pack</c> makes of the solution as it is built, packed once for all tests.</summary>
public sealed partial class Packages : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lamtheobac-packages-");

    public Packages()
    {
        var start = new ProcessStartInfo("dotnet", ["pack", "LamTheoBac.Domain.sln", "--configuration", Repository.Configuration, "--no-build", "--output", _folder.FullName])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var pack = Process.Start(start)!;
        var error = pack.StandardError.ReadToEndAsync();
        var output = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        if (pack.ExitCode != 0) throw new InvalidOperationException($"build first: dotnet build -c {Repository.Configuration}\n{output}{error.Result}");
    }

    /// <summary>The names of all packed files, without their version.</summary>
    public IReadOnlyList<string> Names => [.. _folder.EnumerateFiles().Select(file => WithoutVersion().Replace(file.Name, "")).Order(StringComparer.Ordinal)];

    internal PackedFile Open(string id, string extension = ".nupkg")
    {
        var file = _folder.EnumerateFiles($"{id}.*{extension}").Single(file => WithoutVersion().Replace(file.Name, "") == id + extension);
        return new PackedFile(ZipFile.OpenRead(file.FullName));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex(@"\.\d+\.\d+\.\d+(-[\w.]+)?(?=\.s?nupkg$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithoutVersion();
}
