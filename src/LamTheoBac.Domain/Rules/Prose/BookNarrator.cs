using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Rules.Prose.ProseWords;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>Tells a rule book line by line; what criteria say is told by <see cref="CriterionNarrator"/>.</summary>
internal sealed class BookNarrator
{
    private readonly RuleBook _book;
    private readonly ProseWords _words;
    private readonly ProseValues _values;
    private readonly CriterionNarrator _criteria;

    public BookNarrator(RuleBook book, ProseWords words)
    {
        _book = book;
        _words = words;
        _values = new ProseValues(words);
        _criteria = new CriterionNarrator(book, words);
    }

    public BookProse Tell(ProseLanguage language) => new(
        language,
        [.. Header()],
        [.. _book.Measures.Select(measure => new MeasureProse(measure.Id, [.. Lines(measure)]))],
        [.. _book.Definitions.SelectMany(definition => _criteria.Tell(0, Fill(_words.Definition, definition.Name.Text), definition.Criterion, basis: null))],
        [.. Glossary()]);

    private IEnumerable<ProseLine> Header()
    {
        yield return new ProseLine(0, Fill(_words.Book, _book.Name.Text));
        if (_book.Title is { } title) yield return new ProseLine(1, Fill(_words.Title, ProseValues.Quoted(title)));
        if (_book.Issuer is { } issuer) yield return new ProseLine(1, Fill(_words.Issuer, ProseValues.Quoted(issuer)));
        foreach (var line in Cited(_book.Citations)) yield return line;
        if (_book.InForce is { } days) yield return new ProseLine(1, InForce(days));
        yield return new ProseLine(1, _words.Readings[_book.Reading]);
        if (_book.StatedRounding is { } rounding) yield return new ProseLine(1, _words.Roundings[rounding]);
        if (_book.StatedDecimals is { } decimals) yield return new ProseLine(1, Fill(_words.Decimals, ProseValues.Number(decimals)));
        foreach (var attribute in _book.Attributes)
            yield return new ProseLine(1, Fill(_words.Declares, attribute.Name.Text, _words.Counts[attribute.Basis], TypeOf(attribute)));
    }

    private IEnumerable<ProseLine> Lines(Measure measure)
    {
        yield return new ProseLine(0, Fill(_words.Measure, measure.Id.Text, measure.Title is { } title ? ProseValues.Quoted(title) : "–"));
        foreach (var line in Cited(measure.Citations)) yield return line;
        var lines = _criteria.Tell(1, Fill(_words.Population, _words.Counts[measure.Basis]), measure.Population, measure.Basis)
            .Concat(measure.Exclusions.SelectMany((clause, index) => Clause(_words.Exclusion, clause, index, measure)))
            .Concat(_criteria.Tell(1, _words.Met, measure.Met, measure.Basis))
            .Concat(measure.Exceptions.SelectMany((clause, index) => Clause(_words.Exception, clause, index, measure)));
        foreach (var line in lines) yield return line;
        if (measure.Targets is { } targets) yield return new ProseLine(1, Fill(_words.Target, string.Join("; ", targets.Steps.Select(step => Target(step.From, step.Value)))));
    }

    private IEnumerable<ProseLine> Clause(string template, Clause clause, int index, Measure measure) => _criteria.Tell(
        1,
        Fill(template, ProseValues.Number(index + 1), clause.Because is { } reason ? Fill(_words.Because, ProseValues.Quoted(reason)) : ""),
        clause.Criterion,
        measure.Basis);

    private IEnumerable<ProseLine> Cited(ValueList<Citation> citations)
    {
        if (citations.Count > 0) yield return new ProseLine(1, Fill(_words.Cites, string.Join("; ", citations.Select(Cited))));
    }

    private string Cited(Citation citation) => Fill(
        _words.Citation,
        ProseValues.Quoted(citation.Document.Text),
        citation.IssuedOn is { } day ? Fill(_words.CitationDate, _values.Day(day)) : "",
        citation.Place is { } place ? $", {ProseValues.Quoted(place)}" : "");

    private string InForce(InForceInterval days) => (days.From, days.To) switch
    {
        ({ } from, { } to) => Fill(_words.InForce, _values.Day(from), _values.Day(to)),
        ({ } from, null) => Fill(_words.InForceFrom, _values.Day(from)),
        (null, { } to) => Fill(_words.InForceTo, _values.Day(to)),
        _ => _words.InForceAlways,
    };

    private string Target(LocalDate from, TargetPercentage target) =>
        from == LocalDate.MinIsoValue ? _values.Percent(target) : Fill(_words.TargetFrom, _values.Percent(target), _values.Day(from));

    private string TypeOf(AttributeDeclaration attribute) =>
        attribute.Type == AttributeType.Symbol ? Fill(_words.DeclaredWords, string.Join(", ", attribute.Symbols.Select(ProseValues.Quoted))) : _words.Types[attribute.Type];

    private IEnumerable<GlossaryEntry> Glossary()
    {
        var asked = _book.Measures.SelectMany(measure => _book.AttributesOf(measure).Select(name => (measure.Basis, Name: name))).Distinct();
        return asked.OrderBy(one => one.Basis).ThenBy(one => one.Name.Text, StringComparer.Ordinal)
            .Select(one => new GlossaryEntry(one.Basis, one.Name, _criteria.PhraseOf(one.Basis, one.Name), _criteria.MeaningOf(one.Name)));
    }
}
