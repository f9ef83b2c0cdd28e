using LamTheoBac.Domain.Facts;
using static LamTheoBac.Domain.Rules.Prose.ProseWords;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>
/// Tells criteria: what one attribute says stands on the line, what is made of several is a list below it, one level
/// deeper. So the depth of a line says how things belong together, and nothing needs brackets.
/// </summary>
internal sealed class CriterionNarrator(RuleBook book, ProseWords words)
{
    private readonly ProseValues _values = new(words);

    /// <summary>A beginning and what a criterion says; of a definition the basis is null, since it may serve both.</summary>
    public IEnumerable<ProseLine> Tell(int level, string beginning, Criterion criterion, SubjectBasis? basis) =>
        [new ProseLine(level, Join(beginning, Sentence(criterion, basis))), .. Parts(criterion).SelectMany(part => Tell(level + 1, "–", part, basis))];

    /// <summary>What the prose calls an attribute.</summary>
    public string PhraseOf(SubjectBasis? basis, AttributeName name) =>
        words.Attributes.TryGetValue(name.Text, out var phrase) ? phrase.Phrase
        : DeclarationOf(basis, name)?.Type == AttributeType.Boolean ? Fill(words.OwnFlag, name.Text)
        : Fill(words.OwnNoun, name.Text);

    /// <summary>What an attribute means; of one that the library does not know, who knows it.</summary>
    public string MeaningOf(AttributeName name) => words.Attributes.TryGetValue(name.Text, out var phrase) ? phrase.Meaning : words.OwnMeaning;

    private static IReadOnlyList<Criterion> Parts(Criterion criterion) => criterion.Children();

    private string Sentence(Criterion criterion, SubjectBasis? basis) => criterion switch
    {
        Criterion.Constant constant => constant.Value ? words.Always : words.Never,
        Criterion.All => words.All,
        Criterion.Any => words.Any,
        Criterion.Not => words.Not,
        Criterion.AtLeast atLeast => Fill(words.AtLeast, ProseValues.Number(atLeast.Count), ProseValues.Number(atLeast.Criteria.Count)),
        Criterion.Defined defined => Fill(words.Defined, defined.Definition.Text),
        Criterion.Flag flag => PhraseOf(basis, flag.Attribute),
        Criterion.Known known => Known(known, basis),
        Criterion.Comparison comparison => Fill(Comparisons(comparison.Attribute, basis)[comparison.Operator], PhraseOf(basis, comparison.Attribute), _values.Operand(comparison.Attribute, comparison.Operand)),
        Criterion.In among => Fill(words.OneOf, PhraseOf(basis, among.Attribute), string.Join("; ", among.Operands.Select(operand => _values.Operand(among.Attribute, operand)))),
        _ => throw new ArgumentException($"{criterion.GetType().Name} is no criterion", nameof(criterion)),
    };

    private string Known(Criterion.Known known, SubjectBasis? basis)
    {
        var isFlag = DeclarationOf(basis, known.Attribute)?.Type == AttributeType.Boolean;
        return Fill(isFlag ? words.FlagIsKnown : words.Known, PhraseOf(basis, known.Attribute));
    }

    private IReadOnlyDictionary<ComparisonOperator, string> Comparisons(AttributeName name, SubjectBasis? basis) => DeclarationOf(basis, name)?.Type switch
    {
        AttributeType.Integer => words.Numbers,
        AttributeType.Date => words.Dates,
        _ => words.Symbols,
    };

    private AttributeDeclaration? DeclarationOf(SubjectBasis? basis, AttributeName name) =>
        basis is { } one ? book.Catalogue.Find(one, name) : book.Catalogue.Find(SubjectBasis.Person, name) ?? book.Catalogue.Find(SubjectBasis.Organization, name);

    // A colon announces the list below; everything else is the end of a sentence.
    private static string Join(string beginning, string sentence) => sentence.EndsWith(':') ? $"{beginning} {sentence}" : $"{beginning} {sentence}.";
}
