using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Tests.Coverage;
using static LamTheoBac.Domain.Tests.Hosting.HostedBook;

namespace LamTheoBac.Domain.Tests.Hosting;

/// <summary>Many threads ask while others reload: every answer is that of the book it was asked with, and nobody sees books of two reloads together.</summary>
public sealed class ReloadUnderLoadTests
{
    private const int Readers = 4, Reloads = 300;

    [Fact]
    public async Task Evaluate_WhileBooksAreReloaded_AnswersByTheBookThatWasAsked()
    {
        var register = Given.Register(new()
        {
            Organizations = [Given.Organization("c")],
            People = [.. Enumerable.Range(0, 10).Select(person => Person.Of(PersonId.From($"p{person}")))],
            Assignments = [.. Enumerable.Range(0, 10).Select(person => Given.Primary($"p{person}", "c"))],
        });
        var (round, answers, engine) = (0, 0, new CoverageEngine());
        var books = Books(() => Texts(Volatile.Read(ref round)));
        using var done = new CancellationTokenSource();
        var cancelled = done.Token;
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(Ask, TestContext.Current.CancellationToken)).ToArray();
        var reloaders = Enumerable.Range(0, 2).Select(_ => Task.Run(Reload, TestContext.Current.CancellationToken)).ToArray();

        await Task.WhenAll(reloaders);
        await done.CancelAsync();
        await Task.WhenAll(readers);

        Assert.True(answers > Readers, $"{answers} answers");
        Assert.True(books.Current.Version > 10, $"version {books.Current.Version}");

        void Reload()
        {
            for (var i = 0; i < Reloads; i++)
            {
                var asked = Interlocked.Increment(ref round);
                books.Reload().Switch(_ => { }, refusal => Assert.Equal("bad", Assert.Single(refusal.Faults).Origin));
                if (asked % 20 == 0) Thread.Sleep(1);
            }
        }

        void Ask()
        {
            var last = 0L;
            while (!cancelled.IsCancellationRequested)
            {
                var set = books.Current;
                Assert.True(set.Version >= last, "an older set of books came back");
                last = set.Version;
                var (some, all) = (set.LatestOf("some")!, set.LatestOf("all")!);
                Assert.Equal(some.Title, all.Title);
                var counted = int.Parse(some.Title!, System.Globalization.CultureInfo.InvariantCulture) % 2;
                var report = engine.Evaluate(some, FactTable.Of(register, some, Given.Cycle, Given.AsOf));
                Assert.Same(some, report.Book);
                Assert.Equal(new Tally(0, 0, 10 * counted, 10 - (10 * counted), 0), report.At(0, some.Measures[0]).Tally);
                Interlocked.Increment(ref answers);
            }
        }
    }

    /// <summary>Two books that belong together, told by their titles; of an even round nobody meets the measure. Each third round is faulty.</summary>
    private static IEnumerable<RuleBookText> Texts(int round)
    {
        yield return From("1", Rules("some", round));
        if (round % 3 == 2) yield return From("bad", "rule book bad\nmeasure m of person\n  population true\n");
        yield return From("2", Rules("all", round));
    }

    private static string Rules(string name, int round) => $"rule book {name}\n  title \"{round}\"\nmeasure m of person\n  population true\n  met {(round % 2 == 1 ? "true" : "false")}\n";
}
