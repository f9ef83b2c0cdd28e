namespace LamTheoBac.Package.Tests;

public sealed class SmokeProgramTests
{
    private static readonly string Smoke = Path.Combine(Repository.Root, "tests", "LamTheoBac.Package.Smoke");

    private static IEnumerable<string> Ledger => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "PublicAPI.*.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines);

    [Fact]
    public void EntryPoints_OfTheLedger_AreAllUsedByTheSmokeProgram()
    {
        var entries = Ledger.Select(EntryPoint.Of).OfType<EntryPoint>().ToList();
        Assert.NotEmpty(entries);
        var source = string.Concat(Directory.EnumerateFiles(Smoke, "*.cs").Select(File.ReadAllText));
        Assert.Empty(entries.Where(entry => !entry.Use.IsMatch(source)).Select(entry => entry.Line));
    }

    [Theory]
    [InlineData("static A.Book.Parse(string! text) -> OneOf.OneOf<A.Book!, A.Faults!>", "Book.Parse(x)", "Books.Parse(x)")]
    [InlineData("static A.Kleene.And(this A.Truth left, A.Truth right) -> A.Truth", "one.And(other)", "And(one)")]
    [InlineData("static A.History<T>.Always(T value) -> A.History<T>!", "History<long>.Always(1)", "History<long>.Of(1)")]
    [InlineData("static A.Lists.Create<T>(System.ReadOnlySpan<T> items) -> A.List<T>!", "Lists.Create([1])", "Lists.Add(1)")]
    [InlineData("static A.Catalogue.Known.get -> A.Catalogue!", "Catalogue.Known", "Known")]
    [InlineData("A.Ground.Count.Count(int Threshold) -> void", "new Ground.Count(1)", "Ground.Count")]
    [InlineData("A.Engine.Engine() -> void", "new Engine()", "Engines")]
    public void Of_EntryPoint_KnowsItsUse(string line, string use, string otherUse)
    {
        var entry = EntryPoint.Of(line)!;
        Assert.Matches(entry.Use, use);
        Assert.DoesNotMatch(entry.Use, otherUse);
    }

    [Theory]
    [InlineData("A.Book.Find(A.Id id) -> A.Measure?")]
    [InlineData("A.Book.Title.get -> string?")]
    [InlineData("A.Criterion.Criterion(A.Criterion! original) -> void")]
    [InlineData("static A.Id.operator ==(A.Id left, A.Id right) -> bool")]
    [InlineData("static A.Codes.Missing.get -> A.FaultCode")]
    [InlineData("A.Builder.Add(A.Id id) -> void")]
    [InlineData("A.Kind.One = 1 -> A.Kind")]
    public void Of_LineOfSomethingElse_IsNull(string line) => Assert.Null(EntryPoint.Of(line));
}
