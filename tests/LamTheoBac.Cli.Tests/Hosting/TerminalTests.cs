using System.Globalization;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Hosting;

/// <summary>The tool on a terminal of the system, and before a reader who leaves.</summary>
public sealed class TerminalTests
{
    private const string Script = "/usr/bin/script";

    [Theory]
    [InlineData(50)]
    [InlineData(100)]
    [InlineData(180)]
    public async Task Run_Terminal_SetsTextInItsColumns(int width)
    {
        var (code, text) = await OnTerminalAsync(width, "dumb", "--language", "vi");
        Assert.Equal(0, code);
        Assert.DoesNotContain('\u001b', text);
        var widest = text.Split('\n').Max(line => new StringInfo(line.TrimEnd('\r')).LengthInTextElements);
        Assert.InRange(widest, width * 3 / 4, width);
    }

    [Fact]
    public async Task Run_AnyTerminal_HasNoColours()
    {
        var (code, text) = await OnTerminalAsync(80, "xterm-256color");
        Assert.Equal(0, code);
        // The runtime may set modes of the keyboard, but nothing sets how text looks.
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", text);
    }

    [Fact]
    public async Task Run_ReaderLeavesAfterALine_EndsInSilence()
    {
        using var folder = new TestFolder();
        Tool.Run("sample", folder.Path);
        using var process = Tool.Start("coverage", folder.Of("data"), folder.Of("rules.txt"), "--cycle", "2017", "--format", "html");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("<!DOCTYPE html>", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    private static async Task<(int Code, string Text)> OnTerminalAsync(int width, string kind, params string[] args)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), "there is no program `script` that lends a terminal");
        var command = $"stty cols {width}; TERM={kind} NO_COLOR=1 {string.Join(' ', Tool.Command.Concat(args))}";
        using var process = Tool.StartProgram(Script, "--quiet", "--return", "--command", command, "/dev/null");
        var (text, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await errors);
        return (process.ExitCode, await text);
    }
}
