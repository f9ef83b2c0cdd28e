using System.CommandLine;

namespace LamTheoBac.Cli.Commands;

/// <summary>Makes options; all take texts, which are read by <see cref="OptionReader"/> so that every complaint is in the tool's own words.</summary>
internal static class Options
{
    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, Arity = ArgumentArity.ExactlyOne };

    public static Option<string[]> Texts(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, Arity = ArgumentArity.OneOrMore, DefaultValueFactory = _ => [] };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    public static Argument<string> Word(string name, string description) => new(name) { Description = description };
}
