using System.Diagnostics;
using System.Text;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Cli.Tests.Support;

/// <summary>Runs the tool: inside the tests, or as the process that a user starts.</summary>
internal static class Tool
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "lamtheobac.dll");

    public static ToolResult Run(params string[] args) => RunWith([], args);

    public static ToolResult RunWith(Dictionary<string, string> environment, params string[] args) =>
        Run(args, (output, error) => new Shell(output, error, environment.GetValueOrDefault));

    /// <summary>Runs the tool as on a terminal of so many columns.</summary>
    public static ToolResult RunOn(int width, params string[] args) => Run(args, (output, error) => new Shell(output, error, _ => null) { OutputIsTerminal = true, Width = width });

    private static ToolResult Run(string[] args, Func<Stream, Stream, Shell> shellOf)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = Application.Run(args, shellOf(output, error));
        return new ToolResult(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The words that start the tool as a process.</summary>
    public static string[] Command => [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path];

    public static async Task<ToolResult> StartAsync(params string[] args)
    {
        using var process = Start(args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ToolResult(process.ExitCode, await output, await error);
    }

    /// <summary>The started process, whose output is still to be read.</summary>
    public static Process Start(params string[] args) => StartProgram([.. Command, .. args]);

    /// <summary>The started process of any program.</summary>
    public static Process StartProgram(params string[] words)
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" }) start.Environment[name] = "C";
        return Process.Start(start)!;
    }
}
