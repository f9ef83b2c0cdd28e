using System.Diagnostics;
using LamTheoBac.Cli.Rendering;

namespace LamTheoBac.Cli.Hosting;

/// <summary>Says on a terminal what a run that takes longer than two seconds is doing.</summary>
internal sealed class Progress(Shell shell) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _shown;

    public void Report(string doing)
    {
        if (!shell.ErrorIsTerminal || Stopwatch.GetElapsedTime(_start) < Patience) return;
        Clear();
        var line = Printable.Of(doing);
        shell.Error.Write(line);
        _shown = line.Length;
    }

    public void Dispose() => Clear();

    private void Clear()
    {
        if (_shown > 0) shell.Error.Write('\r' + new string(' ', _shown) + '\r');
        _shown = 0;
    }
}
