using System.Text;
using System.Text.Json;
using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Json;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Tests.Rules;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Tests.Json;

public sealed class TallySheetJsonTests
{
    private const string Rules = "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF";

    private const string Written = $$"""{"rules":"{{Rules}}","cycle":{"id":"2017","from":"2017-01-01","to":"2018-01-01"},"asOf":"2017-12-31","rows":[{"organization":"a","counters":[0,2]},{"organization":"Đ","counters":[1,0]}]}""";

    private static readonly TallySheet Sheet = TallySheet.Of(
        Rules, CommitmentCycle.OfYear(2017), Given.AsOf, [new(OrganizationId.From("Đ"), [1, 0]), new(OrganizationId.From("a"), [0, 2])]);

    private int _sheets;

    [Fact]
    public void Of_Sheet_IsWrittenLikeThis() => Assert.Equal(Written, JsonSerializer.Serialize(TallySheetJson.Of(Sheet), DomainJson.TallySheet));

    [Fact]
    public void Parse_WhatWasWritten_IsAnEqualSheet()
    {
        Assert.Equal(Sheet, Must(TallySheetJson.Parse(Written)));
        Assert.Equal(Sheet, Must(TallySheetJson.Parse((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Written)])));
        Assert.Equal(Sheet, Must(JsonSerializer.Deserialize(Written, DomainJson.TallySheet)!.ToTallySheet()));
        Assert.Equal(Sheet, Must(TallySheetJson.Parse("""{ "rows": [{"counters":[1,0],"organization":"\u0110"},{"organization":"a","counters":[0,2]}], "asOf": "2017-12-31", "cycle": {"to":"2018-01-01","from":"2017-01-01","id":"2017"}, "rules": "RULES" }""".Replace("RULES", Rules, StringComparison.Ordinal))));
    }

    [Fact]
    public void Parse_AnySheet_ComesBackEqual()
    {
        Gen.Select(RuleBookGen.Text, Gen.Int).Sample((text, seed) => RuleBook.Parse(text).Switch(book => Send(book, seed), _ => { }), iter: 150);
        Assert.True(_sheets > 50, $"{_sheets} sheets");
    }

    private void Send(RuleBook book, int seed)
    {
        var sheet = TallySheet.Of(Given.Report(book, RegisterGen.Make(seed, book.Attributes)));
        var json = JsonSerializer.Serialize(TallySheetJson.Of(sheet), DomainJson.TallySheet);
        Assert.Equal(sheet, Must(TallySheetJson.Parse(json)));
        Interlocked.Increment(ref _sheets);
    }

    [Fact]
    public void Parse_CycleOfItsOwnDays_KeepsThem()
    {
        var sheet = TallySheet.Of(Rules, CommitmentCycle.Of(CycleId.From("nhiệm kỳ"), Validity.Between(new(2015, 5, 1), new LocalDate(2020, 5, 1))), Given.AsOf, []);
        Assert.Equal(sheet, Must(TallySheetJson.Parse(JsonSerializer.Serialize(TallySheetJson.Of(sheet), DomainJson.TallySheet))));
    }

    [Fact]
    public void Parse_EveryMemberWrong_TellsAllAtOnce()
    {
        AssertFaults(
            """{"rules":"abc","cycle":{"id":" ","from":"2017-02-30","to":7,"length":1},"asOf":null,"rowz":[],"rows":[{"organization":"a","counters":[-1,1.5,"2",1000000000001,99999999999999999999,1e3]},{"organization":"a"},5,{"organization":"","counters":{}},{"counters":[],"organization":"b","organization":"c"}]}""",
            "unknown-member /rowz `rowz`",
            "unknown-member /cycle/length `length`",
            "wrong-json-type /cycle/to `7`",
            "wrong-json-type /asOf `null`",
            "wrong-json-type /rows/0/counters/1 `1.5`",
            "wrong-json-type /rows/0/counters/2 `\"2\"`",
            "number-out-of-range /rows/0/counters/4 `99999999999999999999`",
            "wrong-json-type /rows/0/counters/5 `1e3`",
            "wrong-json-type /rows/2 `5`",
            "wrong-json-type /rows/3/counters `{}`",
            "duplicate-member /rows/4/organization `organization`",
            "illegal-fingerprint /rules `abc`",
            "empty-member /cycle/id ``",
            "illegal-date /cycle/from `2017-02-30`",
            "number-out-of-range /rows/0/counters/0 `-1`",
            "number-out-of-range /rows/0/counters/3 `1000000000001`",
            "duplicate-id /rows/1/organization `a`",
            "missing-member /rows/1/counters ``",
            "empty-member /rows/3/organization ``");
    }

    [Fact]
    public void Parse_UnknownMember_SaysWhatWasMeant()
    {
        var fault = Faults(TallySheetJson.Parse(Written.Replace("asOf", "asof", StringComparison.Ordinal)))[0];
        Assert.Equal((JsonFaultCodes.UnknownMember, "asOf"), (fault.Code, fault.Suggestion));
        Assert.Equal(["rules", "cycle", "asOf", "rows"], fault.Expected);
    }

    [Theory]
    [InlineData("{}", "missing-member /rules ``", "missing-member /cycle ``", "missing-member /asOf ``", "missing-member /rows ``")]
    [InlineData("[]", "wrong-json-type  `[]`")]
    [InlineData("null", "wrong-json-type  `null`")]
    [InlineData("\"\\ud800\"", "wrong-json-type  `\"\\ud800\"`")]
    [InlineData("{\"\\ud800\":1,\"a/b~\":2}", "unknown-member  ``", "unknown-member /a~1b~0 `a/b~`", "missing-member /rules ``", "missing-member /cycle ``", "missing-member /asOf ``", "missing-member /rows ``")]
    public void Parse_AnotherDocument_IsRefused(string json, params string[] expected) => AssertFaults(json, expected);

    [Theory]
    [InlineData("\"rules\":\"", "\"rules\":\"\\udc00", "wrong-json-type /rules")]
    [InlineData("\"to\":\"2018-01-01\"", "\"to\":\"2017-01-01\"", "no-days /cycle")]
    [InlineData("\"to\":\"2018-01-01\"", "\"to\":\"2016-12-31\"", "no-days /cycle")]
    [InlineData("\"asOf\":\"2017-12-31\"", "\"asOf\":\"31/12/2017\"", "illegal-date /asOf")]
    [InlineData("\"asOf\":\"2017-12-31\"", "\"asOf\":\"99999-01-01\"", "illegal-date /asOf")]
    [InlineData("0123456789ABCDEF\"", "0123456789abcdef\"", "illegal-fingerprint /rules")]
    [InlineData("[0,2]", "[0,-9223372036854775809]", "number-out-of-range /rows/0/counters/1")]
    [InlineData("\"organization\":\"Đ\"", "\"organization\":\"D\u0303\",\"x\":1", "unknown-member /rows/1/x")]
    public void Parse_OneThingWrong_TellsItOnly(string right, string wrong, string expected)
    {
        Assert.Contains(right, Written, StringComparison.Ordinal);
        var fault = Assert.Single(Faults(TallySheetJson.Parse(Written.Replace(right, wrong, StringComparison.Ordinal))));
        Assert.StartsWith(expected, Told(fault), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"rules\": ,", 2, 12)]
    [InlineData("{\"Đảng\": ,", 1, 10)]
    [InlineData("{} x", 1, 4)]
    [InlineData("// no\n{}", 1, 1)]
    [InlineData("{\"a\":\ud800}", 1, 6)]
    public void Parse_NoJson_SaysFromWhereOn(string json, int line, int column)
    {
        var fault = Assert.Single(Faults(TallySheetJson.Parse(json)));
        Assert.Equal((JsonFaultCodes.IllegalJson, new FaultPlace.InText(line, column)), (fault.Code, fault.Place));
    }

    [Fact]
    public void Parse_HostileDepthAndBytes_AreRefused()
    {
        Assert.Equal(JsonFaultCodes.IllegalJson, Assert.Single(Faults(TallySheetJson.Parse(new string('[', 100_000)))).Code);
        Assert.Equal(JsonFaultCodes.WrongJsonType, Faults(TallySheetJson.Parse(Encoding.Latin1.GetBytes("{\"rules\":\"\u00C3(\"}")))[0].Code);
        Assert.Equal(JsonFaultCodes.UnknownMember, Faults(TallySheetJson.Parse(Encoding.Latin1.GetBytes("{\"\u00C3(\":1}")))[0].Code);
        Assert.Equal(JsonFaultCodes.WrongJsonType, Faults(TallySheetJson.Parse(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' }))[0].Code);
        Assert.Equal(60, Faults(TallySheetJson.Parse($"\"{new string('x', 1_000)}\""))[0].Found.Length);
        Assert.Equal(JsonFaultCodes.WrongJsonType, Assert.Single(Faults(TallySheetJson.Parse(default(JsonElement)))).Code);
    }

    [Fact]
    public void Parse_MostCountedEverywhere_AddsUpWithoutRunningOver()
    {
        var book = Given.Book("rule book most\nmeasure m of person\n  population true\n  met true\n");
        var sheet = TallySheet.Of(TallySheet.FingerprintOf(book), Given.Cycle, Given.AsOf, new[] { "a", "root" }.Select(id => new TallyRow(OrganizationId.From(id), [TallySheetJson.MostCounted, 0, 0])));
        var read = Must(TallySheetJson.Parse(JsonSerializer.Serialize(TallySheetJson.Of(sheet), DomainJson.TallySheet)));
        Assert.Equal(2 * TallySheetJson.MostCounted, read.RollUp(book, Streamed.Tree("a")).Match(figures => figures[OrganizationId.From("root"), "m"].Met, _ => 0));
    }

    [Fact]
    public void RollUp_FingerprintOfOtherRules_IsRefused()
    {
        var book = Given.Book("rule book other\nmeasure m of person\n  population true\n  met true\n");
        var refused = Must(TallySheetJson.Parse(Written)).RollUp(book, Streamed.Tree("a")).Match(_ => [], refusal => refusal.Reasons);
        Assert.Contains(TallyFaultCodes.OtherRules, refused.Select(reason => reason.Code));
    }

    [Fact]
    public void ToTallySheet_NullsOfASerializer_AreMissing()
    {
        const string Json = """{"rules":null,"cycle":{"id":null,"from":null,"to":null},"asOf":null,"rows":[null,{"organization":null,"counters":null}]}""";
        Assert.Equal(
            ["missing-member /rules ``", "missing-member /cycle/id ``", "missing-member /cycle/from ``", "missing-member /cycle/to ``", "missing-member /asOf ``", "missing-member /rows/0 ``", "missing-member /rows/1/organization ``", "missing-member /rows/1/counters ``"],
            Faults(JsonSerializer.Deserialize(Json, DomainJson.TallySheet)!.ToTallySheet()).Select(Told));
    }

    [Fact]
    public void Deserialize_UnknownOrMissingMember_IsTheSerializersException()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", DomainJson.TallySheet));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Written.Replace("\"asOf\"", "\"x\":1,\"asOf\"", StringComparison.Ordinal), DomainJson.TallySheet));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Written.Replace("[0,2]", "[0,\"2\"]", StringComparison.Ordinal), DomainJson.TallySheet));
    }

    [Fact]
    public void Parse_Null_IsABugOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => TallySheetJson.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => TallySheetJson.Of(null!));
    }

    private static void AssertFaults(string json, params string[] expected) => Assert.Equal(expected, Faults(TallySheetJson.Parse(json)).Select(Told));

    private static IReadOnlyList<Fault> Faults(OneOf<TallySheet, Refusal> answer) => answer.Match(_ => throw new InvalidOperationException("it was accepted"), refusal => refusal.Reasons);

    private static string Told(Fault fault) => $"{fault.Code} {((FaultPlace.InJson)fault.Place).Pointer} `{fault.Found}`";

    private static TallySheet Must(OneOf<TallySheet, Refusal> answer) => answer.Match(sheet => sheet, refusal => throw new InvalidOperationException(string.Join("\n", refusal.Reasons)));
}
