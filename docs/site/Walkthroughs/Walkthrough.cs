using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace LamTheoBac.Site.Walkthroughs;

/// <summary>Follows a walkthrough word by word in a clean clone, in one shell, and compares what is printed with what the page shows.</summary>
internal static partial class Walkthrough
{
    private const string Mark = "\u0001";

    /// <summary>Says every step that prints something else than the page shows; times and the folder of the clone are left out. The page as it would be right is written beside it.</summary>
    public static IReadOnlyList<string> Faults(string page, string clone)
    {
        var text = File.ReadAllText(page);
        var steps = WalkPage.Steps(text);
        if (steps.Count == 0) return [$"{page}: nothing to follow"];
        var printed = Follow(steps, clone).Split(Mark).Select(part => Plain(part, clone)).ToList();
        if (printed.Count <= steps.Count) return [$"{page}: the shell ended after {printed.Count - 1} of {steps.Count} steps"];
        var faults = steps.Zip(printed).Where(own => Timeless(own.Second) != Timeless(own.First.Shown)).Select(own => $"{page}:{own.First.Line}: not-as-shown: $ {own.First.Text}\n{own.Second}").ToList();
        Console.WriteLine($"{page}: {steps.Count - faults.Count} of {steps.Count} steps as shown");
        if (faults.Count > 0) File.WriteAllText(page + ".received", WalkPage.With(text, steps.Zip(printed)));
        return faults;
    }

    private static string Follow(IReadOnlyList<WalkStep> steps, string clone)
    {
        var script = "exec 2>&1\n" + string.Concat(steps.Select(Script));
        var start = new ProcessStartInfo("bash") { UseShellExecute = false, WorkingDirectory = clone, RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, ArgumentList = { "-c", script } };
        // The language of the reader's machine, and the variables of the build that called, are none of the page's business.
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANGUAGE", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath"]) start.Environment.Remove(name);
        start.Environment["DOTNET_NOLOGO"] = "true";
        using var shell = Process.Start(start)!;
        shell.StandardInput.Close();
        var printed = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return printed;
    }

    // A command sees the exit code of the one before it.
    private static string Script(WalkStep step) => step.File is null
        ? $"(exit ${{code:-0}})\n{step.Text}\ncode=$?\nprintf '\\001'\n"
        : $"mkdir -p \"$(dirname '{step.File}')\"\ncat > '{step.File}' <<'END-OF-THE-FILE'\n{step.Text}END-OF-THE-FILE\nprintf '\\001'\n";

    // Folders are written as if the clone stood at the root.
    private static string Plain(string text, string clone) => string.Join('\n', text.ReplaceLineEndings("\n")
        .Replace(Path.GetDirectoryName(clone)!, "", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static string Timeless(string text) => Time().Replace(text, "TIME");

    [GeneratedRegex(@"\b(\d\d:\d\d:\d\d\.\d+|\d+(\.\d+)?\s?(ms|s))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
