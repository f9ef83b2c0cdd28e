using LamTheoBac.Cli.Data;

namespace LamTheoBac.Cli.Hosting;

/// <summary>What the tool has of its surroundings: two streams of UTF-8, whether somebody watches them, and the environment.</summary>
internal sealed class Shell
{
    /// <summary>In fewer columns nothing can be set that is still read; a narrower terminal breaks the lines itself.</summary>
    public const int NarrowestWidth = 48;

    /// <summary>How wide a table is that nobody watches.</summary>
    private const int PipedWidth = 160;

    /// <summary>What a terminal has that does not know its width.</summary>
    private const int UsualWidth = 80;

    private readonly Func<string, string?> _environment;

    public Shell(Stream output, Stream error, Func<string, string?> environment)
    {
        _environment = environment;
        Output = output;
        Out = new StreamWriter(output, Utf8.Plain, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8.Plain, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>The bytes under <see cref="Out"/>.</summary>
    public Stream Output { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>In how many columns text is set.</summary>
    public int Width { get; init; } = PipedWidth;

    public static Shell OfProcess() => new(Console.OpenStandardOutput(), Console.OpenStandardError(), Environment.GetEnvironmentVariable)
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? PipedWidth : WindowWidth(),
    };

    /// <summary>The clock that says how long a run takes; no figure depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>A variable of the environment; null when it is not set or empty.</summary>
    public string? Variable(string name) => _environment(name) is { Length: > 0 } value ? value : null;

    private static int WindowWidth() => Console.WindowWidth is > 0 and var width ? Math.Max(width, NarrowestWidth) : UsualWidth;
}
