using System.Text.RegularExpressions;
using LamTheoBac.Domain.Tests.Architecture;

namespace LamTheoBac.Domain.Tests.Conventions;

public sealed partial class SourceFileTests
{
    public static TheoryData<string> Files => [.. SourceTree.Packed];

    [Theory]
    [MemberData(nameof(Files))]
    public void Type_SourceFile_IsTheOnlyOneAndBearsItsName(string file)
    {
        var parts = Path.GetFileNameWithoutExtension(file).Split('.');
        var type = Assert.Single(TopLevelType().Matches(Text(file)));
        Assert.Equal(parts[0], type.Groups["name"].Value);
        // A suffix names what a part holds; `.Factory` the static class beside a generic type of that name.
        if (parts.Length > 1 && parts[1] != "Factory") Assert.Contains("partial", type.Groups["modifiers"].Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Namespace_SourceFile_IsItsFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.');
        Assert.Equal(folder, Namespace().Match(Text(file)).Groups["name"].Value);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Length_SourceFile_StaysSmall(string file) => Assert.InRange(Text(file).Split('\n').Length, 1, 300);

    private static string Text(string file) => File.ReadAllText(Path.Combine(SourceTree.Source, file));

    [GeneratedRegex(@"^(?<modifiers>((public|internal|file|static|sealed|abstract|readonly|partial|ref|unsafe) )+)(class|struct|record struct|record|enum|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
