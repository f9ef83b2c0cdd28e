using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Cli.Texts;

/// <summary>Chooses the language of a run.</summary>
internal static class Languages
{
    public const string Option = "--language";
    public const string Vietnamese = "vi";
    public const string English = "en";

    /// <summary>The language that the words ask for, else that of the environment. Asked before parsing, because a usage error has a language too.</summary>
    public static ToolText Choose(IReadOnlyList<string> args, Shell shell) => Asked(args) switch
    {
        Vietnamese => ToolText.Vietnamese,
        English => ToolText.English,
        _ => IsVietnamese(shell) ? ToolText.Vietnamese : ToolText.English,
    };

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == Option && i + 1 < args.Count) return args[i + 1];
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal)) return args[i][(Option.Length + 1)..];
        }
        return null;
    }

    private static bool IsVietnamese(Shell shell) =>
        (shell.Variable("LC_ALL") ?? shell.Variable("LC_MESSAGES") ?? shell.Variable("LANG"))?.StartsWith(Vietnamese, StringComparison.Ordinal) == true;
}
