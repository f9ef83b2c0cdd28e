using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Cli.Hosting;

/// <summary>One run of the tool: where it writes, and in which language.</summary>
internal sealed class Session(Shell shell, ToolText text)
{
    /// <summary>How many faults are printed unless <c>--max-errors</c> says otherwise.</summary>
    public const int DefaultMaximumErrors = 100;

    private readonly long _begun = shell.Time.GetTimestamp();

    public Shell Shell => shell;

    public ToolText Text => text;

    /// <summary>Tells what is wrong with the command line.</summary>
    public int Usage(params IEnumerable<string> errors)
    {
        foreach (var error in errors) shell.Error.WriteLine($"lamtheobac: usage: {Printable.Of(error)}");
        return ExitCode.Unusable;
    }

    /// <summary>Reads a data folder, with the attributes of a rule book if there is one.</summary>
    public LoadedData Load(IDataSource source, LoadedRules? rules) => Load(source, rules?.Book?.Attributes);

    /// <summary>Reads a data folder, with these declared attributes; null where nothing is known of them.</summary>
    public LoadedData Load(IDataSource source, IReadOnlyList<AttributeDeclaration>? declared) =>
        Follow(progress => new RegisterReader(source, declared, progress.Report).Read());

    /// <summary>Does work that may take long, and shows so long what it is at.</summary>
    public T Follow<T>(Func<Progress, T> work)
    {
        using var progress = new Progress(shell, _begun, text.Working);
        return work(progress);
    }

    /// <summary>Prints what is wrong with an argument.</summary>
    public void Tell(string argument, Fault fault) => new FaultPrinter(shell.Error, text).Print(argument, fault);

    /// <summary>Prints faults and warnings, at most this many, and how many more there are.</summary>
    public void Tell(IReadOnlyList<FileFault> faults, int maximum) => new FaultPrinter(shell.Error, text).Print(faults, maximum);
}
