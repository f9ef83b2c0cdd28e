using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace LamTheoBac.Domain.Json;

/// <summary>
/// The contracts of System.Text.Json for reports, sheets of counts and rule books (hợp đồng JSON), generated at build: no reflection, fit for trimming and AOT. Names, order and
/// nulls are fixed and do not follow a host's settings.
/// </summary>
public static class DomainJson
{
    // Letters with diacritics stay readable; what could end a block of HTML is written out.
    private static readonly DomainJsonContext Compact = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>For a host's own options: <c>options.TypeInfoResolverChain.Insert(0, DomainJson.Resolver)</c>. It also knows <see cref="JsonElement"/>, so that an endpoint can take one.</summary>
    public static IJsonTypeInfoResolver Resolver => DomainJsonContext.Default;

    /// <summary>A report on one line.</summary>
    public static JsonTypeInfo<ReportJson> Report => Compact.ReportJson;

    /// <summary>A sheet of counts on one line.</summary>
    public static JsonTypeInfo<TallySheetJson> TallySheet => Compact.TallySheetJson;

    /// <summary>A rule book on one line.</summary>
    public static JsonTypeInfo<RuleBookJson> RuleBook => Compact.RuleBookJson;
}
