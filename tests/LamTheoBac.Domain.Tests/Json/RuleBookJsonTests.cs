using System.Text;
using System.Text.Json;
using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Json;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Tests.Rules;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Tests.Json;

public sealed class RuleBookJsonTests
{
    private static readonly RuleBook Book = Given.Book("rule book a\n  title \"Kế hoạch\" # ghi chú\nmeasure m of person\n  population true\n  met true\n");

    private int _books;

    [Fact]
    public void Of_Book_IsItsTextWithNameAndFingerprint()
    {
        var json = JsonDocument.Parse(Written(Book)).RootElement;
        Assert.Equal(["name", "fingerprint", "text"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("a", TallySheet.FingerprintOf(Book), Book.Format()), (json.GetProperty("name").GetString(), json.GetProperty("fingerprint").GetString(), json.GetProperty("text").GetString()));
        Assert.Contains("Kế hoạch", Written(Book), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AnyBook_ComesBackEqualWithItsComments()
    {
        RuleBookGen.Text.Sample(text => RuleBook.Parse(text).Switch(Send, _ => { }), iter: 200);
        Assert.True(_books > 80, $"{_books} books");
    }

    private void Send(RuleBook book)
    {
        foreach (var read in new[] { RuleBookJson.Parse(Written(book)), RuleBookJson.Parse(Encoding.UTF8.GetBytes(Written(book)), AttributeCatalogue.Standard), JsonSerializer.Deserialize(Written(book), DomainJson.RuleBook)!.ToRuleBook(AttributeCatalogue.Standard) })
        {
            Assert.Equal(book, Must(read));
            Assert.Equal(book.Format(), Must(read).Format());
        }
        Interlocked.Increment(ref _books);
    }

    [Fact]
    public void Parse_HostAttributes_NeedTheirCatalogue()
    {
        var catalogue = AttributeCatalogue.Standard.With(HostAttribute.Boolean("sick", (PersonFacts _) => Reported<bool>.Known(true)));
        var book = RuleBook.Parse("rule book a\nmeasure m of person\n  population sick\n  met true\n", catalogue).Match(parsed => parsed, refused => throw new InvalidOperationException($"{refused}"));
        Assert.Equal(book, Must(RuleBookJson.Parse(Written(book), catalogue)));
        Assert.Equal(["unknown-name"], Faults(RuleBookJson.Parse(Written(book))).Select(fault => fault.Code.Name));
    }

    [Fact]
    public void Parse_NameAndFingerprintOfAnotherBook_AreRefused()
    {
        var other = Given.Book("rule book b\n");
        var json = JsonSerializer.Serialize(new RuleBookJson { Name = "b", Fingerprint = TallySheet.FingerprintOf(other), Text = Book.Format() }, DomainJson.RuleBook);
        Assert.Equal(
            [("other-name", "/name", "b", "a"), ("other-fingerprint", "/fingerprint", $"{TallySheet.FingerprintOf(other)[..59]}…", TallySheet.FingerprintOf(Book))],
            Faults(RuleBookJson.Parse(json)).Select(fault => (fault.Code.Name, ((FaultPlace.InJson)fault.Place).Pointer, fault.Found, fault.Expected[0])));
    }

    [Fact]
    public void Parse_FaultyTextAndMembers_TellsAllAtOnce()
    {
        const string Json = """{"name":1,"fingerprint":"x","text":"rule book a\nmeasure m of person\n  population sick\n  met maybe\n","title":"t"}""";
        Assert.Equal(
            [("unknown-member", new FaultPlace.InJson("/title")), ("wrong-json-type", new FaultPlace.InJson("/name")), ("illegal-fingerprint", new FaultPlace.InJson("/fingerprint")), ("unknown-name", new FaultPlace.InText(3, 14)), ("unknown-name", (FaultPlace)new FaultPlace.InText(4, 7))],
            Faults(RuleBookJson.Parse(Json)).Select(fault => (fault.Code.Name, fault.Place)));
    }

    [Theory]
    [InlineData("{}", "missing-member", "missing-member", "missing-member")]
    [InlineData("[]", "wrong-json-type")]
    [InlineData("{", "illegal-json")]
    [InlineData("{\"text\":\"\",\"text\":\"\",\"name\":\"\",\"fingerprint\":\" \"}", "duplicate-member", "empty-member", "empty-member", "unexpected-word")]
    public void Parse_AnotherDocument_IsRefused(string json, params string[] expected) => Assert.Equal(expected, Faults(RuleBookJson.Parse(json)).Select(fault => fault.Code.Name));

    [Fact]
    public void Parse_TextTooLong_IsRefused()
    {
        var json = JsonSerializer.Serialize(new RuleBookJson { Name = "a", Fingerprint = TallySheet.FingerprintOf(Book), Text = new string('#', RuleBook.LongestText + 1) }, DomainJson.RuleBook);
        Assert.Equal(RuleBookFaultCodes.TextTooLong, Assert.Single(Faults(RuleBookJson.Parse(json))).Code);
    }

    [Fact]
    public void Parse_Null_IsABugOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => RuleBookJson.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RuleBookJson.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => RuleBookJson.Parse("{}", null!));
        Assert.Throws<ArgumentNullException>(() => RuleBookJson.Of(Book).ToRuleBook(null!));
    }

    private static string Written(RuleBook book) => JsonSerializer.Serialize(RuleBookJson.Of(book), DomainJson.RuleBook);

    private static IReadOnlyList<Fault> Faults(OneOf<RuleBook, Refusal> answer) => answer.Match(_ => throw new InvalidOperationException("it was accepted"), refusal => refusal.Reasons);

    private static RuleBook Must(OneOf<RuleBook, Refusal> answer) => answer.Match(book => book, refusal => throw new InvalidOperationException(string.Join("\n", refusal.Reasons)));
}
