using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>
/// A rule book in full sentences (diễn giải sổ quy tắc), RULES.md section 6, made from the same tree that is evaluated. Books that
/// differ in anything but comments and layout differ in their prose. Equality is by all of it.
/// </summary>
/// <param name="Language">The language.</param>
/// <param name="Header">What holds for the whole book.</param>
/// <param name="Measures">The measures in written order.</param>
/// <param name="Definitions">The definitions in written order, each with its name.</param>
/// <param name="Glossary">The attributes that the book asks, by basis and name.</param>
public sealed record BookProse(ProseLanguage Language, ValueList<ProseLine> Header, ValueList<MeasureProse> Measures, ValueList<ProseLine> Definitions, ValueList<GlossaryEntry> Glossary)
{
    /// <summary>The prose of a book in a language.</summary>
    /// <exception cref="ArgumentException">The book is null, or the language is none of its enum.</exception>
    public static BookProse Of(RuleBook book, ProseLanguage language) =>
        new BookNarrator(Guard.Against.Null(book), ProseWords.Of(Guard.Against.EnumOutOfRange(language))).Tell(language);

    /// <summary>All lines but the glossary, set in by two spaces a level.</summary>
    public override string ToString() =>
        string.Join('\n', Header.Concat(Measures.SelectMany(measure => measure.Lines)).Concat(Definitions).Select(line => new string(' ', 2 * line.Level) + line.Text));
}
