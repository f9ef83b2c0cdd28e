using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using LamTheoBac.Cli.Data;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Samples;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Json;

namespace LamTheoBac.Scenarios;

/// <summary>A host that serializes a report writes the bytes that the tool writes.</summary>
public sealed class ToolJsonTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = DomainJson.Resolver, WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Json_OfTheSample_IsThatOfTheTool()
    {
        byte[] written = [.. JsonSerializer.SerializeToUtf8Bytes(ReportJson.Of(SampleReport()), Options), (byte)'\n'];
        Assert.Equal(Said(), written);
    }

    private static byte[] Said()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var sample = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "docs", "samples", "bac-kan-2017"));
        Assert.Equal(0, Application.Run(["coverage", Path.Combine(sample, "data"), Path.Combine(sample, "rules.txt"), "--cycle", "2017", "--format", "json"], new Shell(output, error, _ => null)));
        return output.ToArray();
    }

    private static CoverageReport SampleReport()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var sample = new EmbeddedSample();
        using var stream = sample.OpenFile(EmbeddedSample.Rules)!;
        var rules = LoadedRules.Read(EmbeddedSample.Rules, stream);
        var shell = new Shell(output, error, _ => null);
        var register = new Session(shell, Languages.Choose([], shell)).Load(sample, rules).Register!;
        var cycle = CommitmentCycle.OfYear(EmbeddedSample.Year);
        return new CoverageEngine().Evaluate(rules.Book!, FactTable.Of(register, rules.Book!, cycle, cycle.End));
    }

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
