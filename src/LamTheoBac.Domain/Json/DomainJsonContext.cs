using System.Text.Json;
using System.Text.Json.Serialization;

namespace LamTheoBac.Domain.Json;

/// <summary>The generated contract. Without the generator's fast path, which would keep all of a large report in memory.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(TallySheetJson))]
[JsonSerializable(typeof(RuleBookJson))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
