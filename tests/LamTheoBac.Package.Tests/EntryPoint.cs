using System.Text.RegularExpressions;

namespace LamTheoBac.Package.Tests;

/// <summary>A way into the library: a public static method or property, or a public constructor.</summary>
/// <param name="Line">Its line in the ledger of the public face.</param>
/// <param name="Use">What source that uses it looks like.</param>
internal sealed partial record EntryPoint(string Line, Regex Use)
{
    /// <summary>The entry point of a line; null for a line that tells of something else, or of the code of a fault.</summary>
    public static EntryPoint? Of(string line)
    {
        if (StaticMethod().Match(line) is { Success: true } method)
            return method.Groups["args"].Value.StartsWith("this ", StringComparison.Ordinal) ? Used(line, $@"\.{method.Groups["name"].Value}(<[^()]*>)?\(") : OnType(line, method);
        if (StaticProperty().Match(line) is { Success: true } property)
            return property.Groups["of"].Value.EndsWith(".FaultCode", StringComparison.Ordinal) ? null : OnType(line, property);
        if (Constructor().Match(line) is not { Success: true } constructor) return null;
        var (name, args) = (constructor.Groups["name"].Value, constructor.Groups["args"].Value);
        if (ShortName(constructor) != name || args.EndsWith(" original", StringComparison.Ordinal)) return null;
        // Every struct has one without parameters, so its name is enough.
        return args.Length == 0 ? Used(line, $@"\b{name}\b") : Used(line, $@"\bnew ([\w.]+\.)?{name}\(");
    }

    private static EntryPoint OnType(string line, Match member) => Used(line, $@"\b{ShortName(member)}(<[^()]*?>)?\.{member.Groups["name"].Value}\b");

    private static EntryPoint Used(string line, string pattern) => new(line, new Regex(pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    private static string ShortName(Match member) => member.Groups["type"].Value.Split('<')[0].Split('.')[^1];

    [GeneratedRegex(@"^static (?<type>[\w.]+(<[^<>]*>)?)\.(?<name>\w+)(<[^<>]*>)?\((?<args>.*)\) -> ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StaticMethod();

    [GeneratedRegex(@"^static (?<type>[\w.]+(<[^<>]*>)?)\.(?<name>\w+)\.get -> (?<of>[^!?]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StaticProperty();

    [GeneratedRegex(@"^(?<type>[\w.]+(<[^<>]*>)?)\.(?<name>\w+)\((?<args>.*)\) -> void$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constructor();
}
