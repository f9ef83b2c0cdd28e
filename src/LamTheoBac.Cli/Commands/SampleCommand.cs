using System.CommandLine;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Samples;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>sample DIR</c>: writes the sample out, over nothing that is there.</summary>
internal sealed class SampleCommand(Session session)
{
    private readonly Argument<string> _directory = Options.Word("DIR", session.Text.Help.Directory);

    public Command Build()
    {
        var command = new Command("sample", session.Text.Help.Sample);
        command.Add(_directory);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (directory, sample) = (parsed.GetRequiredValue(_directory), new EmbeddedSample());
        var files = sample.Files.Select(file => (Name: file, Path: Path.Combine([directory, .. file.Split('/')]))).ToList();
        var existing = files.Where(file => Path.Exists(file.Path)).Select(file => FileFault.OfWhole(file.Path, FileFaultCodes.FileExists, "")).ToList();
        session.Tell(existing, Session.DefaultMaximumErrors);
        if (existing.Count > 0) return ExitCode.Unusable;
        foreach (var (name, path) in files) Write(sample, name, path);
        var (data, rules) = (Path.Combine(directory, EmbeddedSample.Data), Path.Combine(directory, EmbeddedSample.Rules));
        new Lines(session.Shell).Write(0, ToolText.Fill(session.Text.SampleWritten, directory, session.Text.Count(files.Count), data, rules));
        return ExitCode.Fine;
    }

    private static void Write(EmbeddedSample sample, string name, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var from = sample.OpenFile(name)!;
        using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        from.CopyTo(to);
    }
}
