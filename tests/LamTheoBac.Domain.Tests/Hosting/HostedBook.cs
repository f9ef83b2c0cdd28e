using LamTheoBac.Domain.Hosting;
using OneOf;

namespace LamTheoBac.Domain.Tests.Hosting;

/// <summary>Small books as a host gives them.</summary>
internal static class HostedBook
{
    /// <summary>A book of this name; what it says is told by its title.</summary>
    public static string Text(string name, string title, string inForce = "") => $"rule book {name}\n  title \"{title}\"\n{inForce}\nmeasure m of person\n  population true\n  met true\n";

    public static RuleBookText From(string origin, string text) => RuleBookText.Of(origin, text);

    public static RuleBooks Books(Func<IEnumerable<RuleBookText>> source) => RuleBooks.Create(source).Match(books => books, refusal => throw new InvalidOperationException($"{refusal}"));

    public static RuleBookSet Must(OneOf<RuleBookSet, RuleBooksRefusal> answer) => answer.Match(set => set, refusal => throw new InvalidOperationException($"{refusal}"));

    public static RuleBooksRefusal Refused<T>(OneOf<T, RuleBooksRefusal> answer) => answer.Match(_ => throw new InvalidOperationException("it was accepted"), refusal => refusal);
}
