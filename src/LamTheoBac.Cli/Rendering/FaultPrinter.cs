using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Prints faults one a line: <c>FILE:LINE:COLUMN: CODE: text</c>.</summary>
internal sealed class FaultPrinter(TextWriter output, ToolText text)
{
    /// <summary>How much of an offending text is shown.</summary>
    private const int MostFound = 100;

    public void Print(IReadOnlyList<FileFault> faults, int maximum)
    {
        foreach (var fault in faults.Take(maximum)) output.WriteLine(LineOf(fault));
        if (faults.Count > maximum) output.WriteLine(ToolText.Fill(text.MoreFaults, text.Count(faults.Count - maximum), text.Count(faults.Count)));
    }

    private string LineOf(FileFault told)
    {
        var sentence = text.Faults.Describe(Shortened(told.Fault));
        var prefix = told.Fault.IsWarning ? text.Warning + ": " : "";
        return Printable.Of($"{told.File}:{told.Line}:{told.Column}: {told.Fault.Code}: {prefix}{sentence}");
    }

    private static Fault Shortened(Fault fault) => fault with { Found = Printable.Short(fault.Found, MostFound) };
}
