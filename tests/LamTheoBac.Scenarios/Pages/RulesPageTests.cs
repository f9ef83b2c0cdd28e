using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Prose;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>The pages about the rule language: every example of their tables parses where it stands, in both languages the same, and the attributes are those of the code.</summary>
public sealed class RulesPageTests
{
    private const string Begin = "<!-- attributes -->\n";
    private const string End = "<!-- end of attributes -->";

    // In the order of the tables: what makes a book of an example.
    private static readonly Func<string, IEnumerable<string>>[] Books =
    [
        example => [example.StartsWith("rule book", StringComparison.Ordinal) ? $"{example}\nmeasure m of person population true met true" : $"rule book b\n{example}\nmeasure m of person population true met true"],
        example => [$"rule book b\n{example}\nmeasure n of person population party-member met true"],
        example => [$"rule book b\nmeasure m of person {example} {(example.StartsWith("population", StringComparison.Ordinal) ? "" : "population true")} {(example.StartsWith("met", StringComparison.Ordinal) ? "" : "met true")}"],
        OfCriterion,
        OfCriterion,
    ];

    public static TheoryData<string, ProseLanguage> Pages => new() { { "docs/rules.md", ProseLanguage.English }, { "docs/rules.vi.md", ProseLanguage.Vietnamese } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_OfTheTables_Parse(string path, ProseLanguage language)
    {
        var tables = Tables(path);
        Assert.Equal(Books.Length, tables.Count);
        Assert.All(tables.Zip(Books), table => Assert.All(table.First, example => Assert.True(table.Second(example).Any(Parses), $"{language}: {example}")));
    }

    [Fact]
    public void Examples_OfBothLanguages_AreTheSame() => Assert.Equal(Tables("docs/rules.md"), Tables("docs/rules.vi.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Attributes_OfThePage_AreThoseOfTheCode(string path, ProseLanguage language)
    {
        var text = Page.Of(path).Text;
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var right = text[..begin] + Attributes(language) + text[end..];
        if (right == text) return;
        var received = Page.InRepository(path) + ".received";
        File.WriteAllText(received, right);
        Assert.Fail($"the attributes are not those of the code; if these are right: mv '{received}' '{Page.InRepository(path)}'");
    }

    private static string Attributes(ProseLanguage language)
    {
        var columns = language == ProseLanguage.English ? "| of | attribute | type | topic of the return | says |" : "| của | thuộc tính | kiểu | nội dung báo cáo | cho biết |";
        var rows = AttributeCatalogue.Standard.Declarations
            .OrderBy(own => own.Basis).ThenBy(own => own.Name.Text, StringComparer.Ordinal)
            .Select(own => $"| {Word(own.Basis)} | `{own.Name}` | {TypeOf(own)} | {Topic(own)} | {Says(own, language)} |\n");
        return $"{columns}\n| --- | --- | --- | --- | --- |\n{string.Concat(rows)}";
    }

    private static string TypeOf(AttributeDeclaration own) => own.Type == AttributeType.Symbol ? string.Join(", ", own.Symbols.Select(word => $"`{word}`")) : Word(own.Type);

    private static string Topic(AttributeDeclaration own) => AttributeCatalogue.Standard.TopicOf(own.Basis, own.Name) is { } topic ? Word<ReturnTopic>(topic) : "";

    private static string Says(AttributeDeclaration own, ProseLanguage language)
    {
        var book = RulesFence.Read($"rule book b\nmeasure m of {Word(own.Basis)} population true met known({own.Name})");
        var entry = Assert.Single(BookProse.Of(book, language).Glossary);
        return $"{entry.Phrase}: {entry.Meaning}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static IEnumerable<string> OfCriterion(string example) =>
        ((string[])["person", "organization"]).Select(basis => $"rule book b\ndefine has-plan: plan.registered\nmeasure m of {basis} population true met {example}");

    private static bool Parses(string book) => RuleBook.Parse(book).Match(_ => true, _ => false);

    /// <summary>The examples of each table of constructs, in the order of the page.</summary>
    private static List<List<string>> Tables(string path)
    {
        var tables = new List<List<string>>();
        var inTable = false;
        foreach (var line in Page.Of(path).Text.Split('\n'))
        {
            if (line.StartsWith("| construct |", StringComparison.Ordinal) || line.StartsWith("| cấu trúc |", StringComparison.Ordinal)) tables.Add([]);
            else if (inTable && line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal)) tables[^1].Add(line.Split(" | ")[1].Trim('`'));
            inTable = line.StartsWith("| construct |", StringComparison.Ordinal) || line.StartsWith("| cấu trúc |", StringComparison.Ordinal) || (inTable && line.StartsWith('|'));
        }

        return tables;
    }
}
