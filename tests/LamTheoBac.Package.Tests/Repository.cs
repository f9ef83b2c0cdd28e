using System.Runtime.CompilerServices;

namespace LamTheoBac.Package.Tests;

/// <summary>The repository on disk, found from where this file was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The configuration in which this was built, and so what is packed.</summary>
    public static string Configuration =>
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static string Find([CallerFilePath] string sourceFile = "")
    {
        var at = new FileInfo(sourceFile).Directory;
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "LamTheoBac.Domain.sln"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException($"no LamTheoBac.Domain.sln above {sourceFile}");
    }
}
