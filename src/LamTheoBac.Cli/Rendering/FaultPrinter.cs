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
        foreach (var fault in faults.Take(maximum)) Print($"{fault.File}:{fault.Line}:{fault.Column}", fault.Fault);
        if (faults.Count > maximum) output.WriteLine(ToolText.Fill(text.MoreFaults, text.Count(faults.Count - maximum), text.Count(faults.Count)));
    }

    /// <summary>Prints one fault, <c>PLACE: CODE: text</c>.</summary>
    public void Print(string place, Fault fault)
    {
        var prefix = fault.IsWarning ? text.Warning + ": " : "";
        output.WriteLine(Printable.Of($"{place}: {fault.Code}: {prefix}{text.Faults.Describe(Shortened(fault))}"));
    }

    private static Fault Shortened(Fault fault) => fault with { Found = Printable.Short(fault.Found, MostFound) };
}
