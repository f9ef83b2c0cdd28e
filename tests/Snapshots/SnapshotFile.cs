using System.Globalization;
using System.Text;
using Xunit.v3;

namespace VerifyTests;

/// <summary>The approved text of the running test, in a file beside its source.</summary>
internal sealed class SnapshotFile
{
    private readonly string _path;

    public SnapshotFile(string sourceFile, IReadOnlyList<object?> arguments)
    {
        var method = TestContext.Current.TestMethod as IXunitTestMethod ?? throw new InvalidOperationException("a snapshot can only be compared within a test");
        var names = method.Method.GetParameters().Select(parameter => parameter.Name);
        var suffix = string.Concat(names.Zip(arguments, (name, argument) => $"_{name}={NameOf(argument)}"));
        _path = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{method.TestClass.Class.Name}.{method.MethodName}{suffix}");
    }

    public async Task CompareAsync(string target)
    {
        var received = Normalize(target);
        var verified = File.Exists($"{_path}.verified.txt") ? Normalize(await File.ReadAllTextAsync($"{_path}.verified.txt")) : null;
        if (received == verified)
        {
            File.Delete($"{_path}.received.txt");
            return;
        }
        await File.WriteAllTextAsync($"{_path}.received.txt", received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"""
            the text {(verified is null ? "has no approved snapshot yet" : "differs from its approved snapshot")}; to accept what was received:
              mv '{_path}.received.txt' '{_path}.verified.txt'
            {SnapshotDiff.Between(verified ?? "", received)}
            """);
    }

    private static string NameOf(object? argument)
    {
        var text = Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "null";
        return string.Concat(text.Select(character => char.IsControl(character) || "\"<>|:*?\\/".Contains(character, StringComparison.Ordinal) ? '-' : character));
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
