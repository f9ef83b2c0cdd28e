using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Json;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes a report as JSON (DATA.md, JSON out): the contract of the library, laid out as the other JSON of the tool.</summary>
internal static class JsonReport
{
    public static void Write(Shell shell, Selection selection) =>
        Json.Write(shell, ReportJson.Of(selection.Report, selection.Measures, selection.Nodes, selection.Decimals), DomainJson.Resolver);
}
