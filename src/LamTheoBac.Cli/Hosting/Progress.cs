using LamTheoBac.Cli.Rendering;

namespace LamTheoBac.Cli.Hosting;

/// <summary>
/// Says on a terminal what a run that takes longer than two seconds is doing, and for how long by now. A clock drives it: work that is silent for long is
/// shown as well. The line is erased at the end. No escapes are used, so that nothing is left of it on any terminal.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Shell _shell;
    private readonly long _begun;
    private readonly string _usual;
    private readonly ITimer? _timer;
    private string _doing;
    private int _shown;
    private bool _over;

    /// <param name="shell">Where the terminal and the clock are.</param>
    /// <param name="begun">When the run began, on that clock.</param>
    /// <param name="usual">What is shown where the work says no more.</param>
    public Progress(Shell shell, long begun, string usual)
    {
        (_shell, _begun, _usual, _doing) = (shell, begun, usual, usual);
        if (!shell.ErrorIsTerminal || shell.Variable("TERM") == "dumb") return;
        var waited = shell.Time.GetElapsedTime(begun);
        _timer = shell.Time.CreateTimer(_ => Show(), null, waited < Patience ? Patience - waited : TimeSpan.Zero, Beat);
    }

    /// <summary>Tells what is being done now, nothing for the usual; it is shown with the next beat.</summary>
    public void Report(string? doing)
    {
        lock (_gate) _doing = doing ?? _usual;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _over = true;
            Replace("");
        }
    }

    private void Show()
    {
        lock (_gate)
        {
            if (!_over) Replace(Line());
        }
    }

    // What is wider than the terminal would go on to a second line, which cannot be erased.
    private string Line()
    {
        var (doing, time) = (Printable.Of(_doing), $"  {(int)_shell.Time.GetElapsedTime(_begun).TotalSeconds} s");
        var room = Shell.NarrowestWidth - 1 - time.Length;
        return (Wrapping.Cells(doing) <= room ? doing : Wrapping.Of([doing], room - 1, "", "").First() + "…") + time;
    }

    private void Replace(string line)
    {
        if (_shown == 0 && line.Length == 0) return;
        var cells = Wrapping.Cells(line);
        var rest = new string(' ', Math.Max(0, _shown - cells));
        try
        {
            _shell.Error.Write($"\r{line}{rest}{(line.Length == 0 ? "\r" : "")}");
            _shown = cells;
        }
        catch (IOException)
        {
            // The terminal is gone; the work is not.
            _over = true;
        }
    }
}
