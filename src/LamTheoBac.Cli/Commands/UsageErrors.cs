using System.CommandLine;
using System.CommandLine.Parsing;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Commands;

/// <summary>What the parser of the command line found wrong, in the words of this tool.</summary>
internal static class UsageErrors
{
    public static List<string> Of(ParseResult parsed, ToolText text)
    {
        if (parsed.UnmatchedTokens.Count > 0) return [.. parsed.UnmatchedTokens.Select(word => ToolText.Fill(text.UnknownWord, word))];
        return [.. parsed.Errors.SelectMany(error => Describe(error, text)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Describe(ParseError error, ToolText text) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } option => [ToolText.Fill(text.RepeatedOption, option.Option.Name)],
        OptionResult { Tokens.Count: 0 } option => [ToolText.Fill(text.MissingOptionValue, option.Option.Name)],
        ArgumentResult or CommandResult when Missing(error) is { Count: > 0 } missing => missing.Select(argument => ToolText.Fill(text.MissingArgument, argument.Name)),
        _ => [error.Message],
    };

    private static List<Argument> Missing(ParseError error)
    {
        var command = error.SymbolResult as CommandResult ?? error.SymbolResult?.Parent as CommandResult;
        return [.. command?.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && command.GetResult(argument) is not { Tokens.Count: > 0 }) ?? []];
    }
}
