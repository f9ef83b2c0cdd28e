using LamTheoBac.Domain.Rules;
using OneOf;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>Rules on a page: a whole book, or the measures, definitions or header lines of one.</summary>
internal static class RulesFence
{
    private const string Header = "rule book ";

    public static OneOf<RuleBook, RuleBookFaults> Parse(string text) => RuleBook.Parse(Complete(text));

    public static RuleBook Read(string text) => Parse(text).Match(book => book, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));

    /// <summary>The book: what a part of one lacks is put before and behind it.</summary>
    public static string Complete(string text)
    {
        var first = text.Split('\n').First(line => line.Length > 0 && line[0] != '#');
        if (first.StartsWith(Header, StringComparison.Ordinal)) return text;
        return first[0] == ' ' ? $"{Header}page\n{text}\nmeasure one of person\n  population true\n  met party-member\n" : $"{Header}page\n\n{text}";
    }
}
