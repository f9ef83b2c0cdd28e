using System.Runtime.CompilerServices;

namespace LamTheoBac.Domain.Tests.Architecture;

/// <summary>The repository on disk, found from where this file was compiled.</summary>
internal static class SourceTree
{
    public static string Source { get; } = Path.Combine(Root(), "src");

    public static string Domain { get; } = Path.Combine(Source, "LamTheoBac.Domain");

    /// <summary>The sources of what is packed as a library, each by its path under <c>src</c>.</summary>
    public static IReadOnlyList<string> Packed { get; } =
        [.. new[] { "LamTheoBac.Domain", "LamTheoBac.Domain.Testing" }.SelectMany(project => Sources(Path.Combine(Source, project))).Select(file => Path.GetRelativePath(Source, file)).Order(StringComparer.Ordinal)];

    /// <summary>The folders right under the domain that hold sources.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        [.. Sources(Domain).Select(file => Path.GetRelativePath(Domain, file).Split(Path.DirectorySeparatorChar)[0]).Distinct().Order()];

    /// <summary>Every source file below a folder, without what a build puts there.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(Path.GetRelativePath(folder, file)));

    private static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar)[0] is "obj" or "bin";

    private static string Root([CallerFilePath] string sourceFile = "")
    {
        var at = new FileInfo(sourceFile).Directory;
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "LamTheoBac.Domain.sln"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException($"no LamTheoBac.Domain.sln above {sourceFile}");
    }
}
