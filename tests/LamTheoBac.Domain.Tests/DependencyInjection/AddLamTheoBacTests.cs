using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.DependencyInjection;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Values;
using Microsoft.Extensions.DependencyInjection;
using static LamTheoBac.Domain.Tests.Hosting.HostedBook;

namespace LamTheoBac.Domain.Tests.DependencyInjection;

public sealed class AddLamTheoBacTests
{
    private const string Faulty = "rule book a\nmeasure m of person\n  population sick\n  met maybe\n";

    [Fact]
    public void AddLamTheoBac_WithoutOptions_RegistersOneEngineHoweverOften()
    {
        var services = new ServiceCollection().AddLamTheoBac().AddLamTheoBac();
        Assert.Equal(typeof(CoverageEngine), Assert.Single(services).ServiceType);
        using var provider = services.BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<CoverageEngine>(), provider.GetRequiredService<CoverageEngine>());
        Assert.Equal(1, provider.GetRequiredService<CoverageEngine>().Threads);
        Assert.Null(provider.GetService<RuleBooks>());
    }

    [Fact]
    public void AddLamTheoBac_TextsBooksAndFunctions_AreAllThere()
    {
        using var provider = Provider(options => options
            .AddRuleBook(Text("a", "text"))
            .AddRuleBook(From("b.txt", Text("b", "named text")))
            .AddRuleBook(Given.Book(Text("c", "object")))
            .AddRuleBooks(() => [From("d.txt", Text("d", "function"))])
            .AddRuleBooks(services => [From("e.txt", Text("e", services.GetRequiredService<Title>().Value))]));
        var books = provider.GetRequiredService<RuleBooks>();
        Assert.Same(books, provider.GetRequiredService<RuleBooks>());
        Assert.Equal(["text", "named text", "object", "function", "from a service"], books.Names.Select(name => books.LatestOf(name)!.Title!));
    }

    [Fact]
    public void AddLamTheoBac_FaultyText_FailsAtOnceWithEveryFault()
    {
        var services = new ServiceCollection();
        var exception = Assert.Throws<InvalidRuleBooksException>(() => services.AddLamTheoBac(options => options.AddRuleBook(Text("b", "fine")).AddRuleBook(Faulty).AddRuleBook(From("c.txt", "rule bok c"))));
        var lines = exception.Message.Split('\n');
        Assert.Equal(["rule book 2:3:14: unknown-name", "rule book 2:4:7: unknown-name", "c.txt:1:6: unexpected-word"], lines.Select(line => line[..line.LastIndexOf(": ", line.IndexOf('`', StringComparison.Ordinal), StringComparison.Ordinal)]));
        Assert.Equal(3, exception.Refusal.Faults.Count);
        Assert.Empty(services);
    }

    [Fact]
    public void AddLamTheoBac_FaultsInVietnamese_AreToldSo()
    {
        var exception = Assert.Throws<InvalidRuleBooksException>(() => Provider(options => options.AddRuleBook(Faulty).TellFaultsIn(FaultCatalogue.Vietnamese)));
        Assert.Equal(exception.Refusal.Describe(FaultCatalogue.Vietnamese), exception.Message);
        Assert.NotEqual(exception.Refusal.Describe(FaultCatalogue.English), exception.Message);
    }

    [Fact]
    public void AddLamTheoBac_FaultyTextOfAFunction_FailsWhenTheBooksAreFirstAskedFor()
    {
        var text = Faulty;
        using var provider = Provider(options => options.AddRuleBook(Text("b", "fine")).AddRuleBooks(() => [From("a.txt", text)]).TellFaultsIn(FaultCatalogue.Vietnamese));
        var exception = Assert.Throws<InvalidRuleBooksException>(provider.GetRequiredService<RuleBooks>);
        Assert.Equal(["a.txt", "a.txt"], exception.Refusal.Faults.Select(fault => fault.Origin));
        Assert.Equal(exception.Refusal.Describe(FaultCatalogue.Vietnamese), exception.Message);
        text = Text("a", "mended");
        Assert.Equal(["a", "b"], provider.GetRequiredService<RuleBooks>().Names);
    }

    [Fact]
    public void AddLamTheoBac_FunctionThrowsAtStart_LetsItThrough()
    {
        using var provider = Provider(options => options.AddRuleBooks(() => throw new IOException("gone")));
        Assert.Equal("gone", Assert.Throws<IOException>(provider.GetRequiredService<RuleBooks>).Message);
    }

    [Fact]
    public void AddLamTheoBac_TwoBooksOfOneName_FailsInOneCallAsInTwo()
    {
        Assert.Throws<InvalidRuleBooksException>(() => Provider(options => options.AddRuleBook(Text("a", "x")).AddRuleBook(Given.Book(Text("a", "y")))));
        var services = new ServiceCollection().AddLamTheoBac(options => options.AddRuleBook(Text("a", "x")));
        var fault = Assert.Single(Assert.Throws<InvalidRuleBooksException>(() => services.AddLamTheoBac(options => options.AddRuleBook(Text("a", "y", "  in force 2018-01-01 ..")))).Refusal.Faults);
        Assert.Equal(RuleBookFaultCodes.OverlappingEditions, fault.Fault.Code);
    }

    [Fact]
    public void AddLamTheoBac_FunctionGivesABookThatIsThere_FailsWhenTheBooksAreFirstAskedFor()
    {
        using var provider = Provider(options => options.AddRuleBook(Text("a", "x")).AddRuleBooks(() => [From("a.txt", Text("a", "y"))]));
        var fault = Assert.Single(Assert.Throws<InvalidRuleBooksException>(provider.GetRequiredService<RuleBooks>).Refusal.Faults);
        Assert.Equal(("a.txt", RuleBookFaultCodes.OverlappingEditions), (fault.Origin, fault.Fault.Code));
    }

    [Fact]
    public void AddLamTheoBac_SeveralCalls_AddUpWithTheirOwnAttributes()
    {
        var catalogue = AttributeCatalogue.Standard.With(HostAttribute.Boolean("sick", (PersonFacts _) => Reported<bool>.Known(true)));
        var services = new ServiceCollection()
            .AddLamTheoBac()
            .AddLamTheoBac(options => options.AddRuleBook("rule book a\nmeasure m of person\n  population sick\n  met true\n").UseAttributes(catalogue).EvaluateOn(2))
            .AddLamTheoBac(options => options.AddRuleBook(Text("b", "x")))
            .AddLamTheoBac(options => options.EvaluateOn(3));
        using var provider = services.BuildServiceProvider();
        Assert.Equal(["a", "b"], provider.GetRequiredService<RuleBooks>().Names);
        Assert.Equal(3, provider.GetRequiredService<CoverageEngine>().Threads);
        Assert.Throws<InvalidRuleBooksException>(() => services.AddLamTheoBac(options => options.AddRuleBook("rule book c\nmeasure m of person\n  population sick\n  met true\n")));
    }

    [Fact]
    public void Reload_FromTheContainer_AsksEveryFunctionAgain()
    {
        var title = "old";
        using var provider = Provider(options => options.AddRuleBook(Text("a", "given")).AddRuleBooks(() => [From("b.txt", Text("b", title))]));
        var books = provider.GetRequiredService<RuleBooks>();
        title = "new";
        Assert.Equal(2, Must(books.Reload()).Version);
        Assert.Equal(("given", "new"), (books.LatestOf("a")!.Title, books.LatestOf("b")!.Title));
    }

    [Fact]
    public void Options_KeptAndChangedLater_HaveNoEffect()
    {
        LamTheoBacOptions? kept = null;
        using var provider = Provider(options => kept = options.AddRuleBook(Text("a", "x")));
        kept!.AddRuleBook(Text("b", "x")).EvaluateOn(5);
        Assert.Equal(["a"], provider.GetRequiredService<RuleBooks>().Names);
        Assert.Equal(1, provider.GetRequiredService<CoverageEngine>().Threads);
    }

    [Fact]
    public void AddLamTheoBac_BesideKeyedServices_FindsItsOwn()
    {
        var services = new ServiceCollection().AddKeyedSingleton("key", new Title("x"));
        using var provider = services.AddLamTheoBac(options => options.AddRuleBook(Text("a", "x"))).AddLamTheoBac(options => options.AddRuleBook(Text("b", "x"))).BuildServiceProvider();
        Assert.Equal(["a", "b"], provider.GetRequiredService<RuleBooks>().Names);
    }

    [Fact]
    public void AddLamTheoBac_NullOrOutOfRange_IsABugOfTheCaller()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>(() => LamTheoBacServiceCollectionExtensions.AddLamTheoBac(null!));
        Assert.Throws<ArgumentNullException>(() => LamTheoBacServiceCollectionExtensions.AddLamTheoBac(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.AddRuleBook((string)null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.AddRuleBook((RuleBookText)null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.AddRuleBook((LamTheoBac.Domain.Rules.RuleBook)null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.AddRuleBooks((Func<IEnumerable<RuleBookText>>)null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.AddRuleBooks((Func<IServiceProvider, IEnumerable<RuleBookText>>)null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.UseAttributes(null!)));
        Assert.Throws<ArgumentNullException>(() => services.AddLamTheoBac(options => options.TellFaultsIn(null!)));
        Assert.Throws<ArgumentException>(() => services.AddLamTheoBac(options => options.EvaluateOn(0)));
        Assert.Empty(services);
    }

    private static ServiceProvider Provider(Action<LamTheoBacOptions> configure) =>
        new ServiceCollection().AddSingleton(new Title("from a service")).AddLamTheoBac(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private sealed record Title(string Value);
}
