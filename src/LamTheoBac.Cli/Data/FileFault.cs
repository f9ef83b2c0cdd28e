using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Data;

/// <summary>A fault and the place in a file where it is told.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The physical line, from 1.</param>
/// <param name="Column">Of a table the number of the field in its row, of a rule book the character in its line, from 1.</param>
/// <param name="Fault">What is wrong.</param>
internal sealed record FileFault(string File, int Line, int Column, Fault Fault)
{
    public static FileFault At(string file, int line, int column, FaultCode code, string found, params string[] expected) =>
        new(file, line, column, new Fault(code, new FaultPlace.InText(line, column), found, expected.ToValueList()));

    public static FileFault OfWhole(string file, FaultCode code, string found, params string[] expected) => At(file, 1, 1, code, found, expected);
}
