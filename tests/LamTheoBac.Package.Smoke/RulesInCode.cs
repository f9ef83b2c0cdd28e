using LamTheoBac.Domain.Rules.Prose;

namespace Host;

internal static class RulesInCode
{
    public static void Run()
    {
        Builder();
        Parts();
        Shelf();
        Prose();
    }

    private static void Builder()
    {
        var plan = DefinitionName.From("has-plan");
        var built = RuleBookBuilder.Create(RuleBookName.From("smoke")).Title("Kế hoạch làm theo Bác").Cites(Citation.Of(DocumentNumber.From("05-CT/TW"), new LocalDate(2016, 5, 15)))
            .Define(plan, Criteria.All(Criteria.Attribute("plan.registered").IsTrue(), Criteria.Attribute("plan.registered-on").OnOrBefore(Criteria.CycleEnd)))
            .Measure(Given.WithPlan, SubjectBasis.Person, measure => measure
                .Title("Đảng viên có kế hoạch")
                .Population(Criteria.All(Criteria.Attribute("party-member").IsTrue(), Criteria.Attribute("organization.level").Is("cell")))
                .Exclude(Criteria.Attribute("exempt-from-activities").IsTrue(), "được miễn")
                .Except(Criteria.Attribute("temporarily-elsewhere").IsTrue(), "nơi khác")
                .Met(Criteria.Defined(plan))
                .Target(60))
            .Build().Must();
        Proof.Same(Given.Book, built, "the builder's book and the text's");
        Proof.Same(Given.Rules, built.Format(), "the canonical layout");
        Proof.Same(60m, TargetPercentage.Of(60).Percent, "a target");

        var faults = RuleBook.Parse("rule book x\nmeasure m of person\n  population party-membr\n  met true\n").Match(_ => [], refused => refused.Faults);
        Proof.Same("party-member", faults[0].Suggestion, "did you mean");
    }

    private static void Parts()
    {
        var criterion = Criteria.Not(Criteria.AtLeast(2, Criteria.Known("plan.due-on"), Criteria.Any(Criteria.True, Criteria.False), Criteria.Attribute("plan.due-on").Before(Criteria.AsOf.Plus(10))));
        var due = AttributeName.From("plan.due-on");
        Proof.Same(
            new Criterion.Not(new Criterion.AtLeast(2, [
                new Criterion.Known(due),
                new Criterion.Any([new Criterion.Constant(true), new Criterion.Constant(false)]),
                new Criterion.Comparison(due, ComparisonOperator.Less, new Operand.Anchored(DateAnchor.AsOf, 10))])),
            criterion,
            "criteria are data");
        Proof.Same((7, 1), (criterion.Parts().Count(), criterion.Children().Count), "parts of a criterion");
        Proof.Same(due, Criteria.Attribute("plan.due-on").OnOrAfter(Criteria.CycleStart).AskedAttribute(), "what a criterion asks");
        Proof.Same((4, 5), (Given.Book.Measures[0].Criteria().Count(), Given.Book.Criteria().Count()), "criteria of a measure and of a book");
        Criterion[] kinds =
        [
            new Criterion.All([new Criterion.Flag(AttributeName.From("cadre")), new Criterion.Defined(DefinitionName.From("x"))]),
            new Criterion.In(AttributeName.From("a"), [new Operand.Date(Given.AsOf), new Operand.Integer(1), new Operand.Symbol("x"), new Operand.Id("c1")]),
        ];
        Proof.Same(2, kinds.Distinct().Count(), "kinds of criteria");
        Proof.Same(new Definition(DefinitionName.From("x"), kinds[0]), new Definition(DefinitionName.From("x"), kinds[0]), "definitions");
        Proof.Same(new Clause(kinds[1], "vì"), new Clause(kinds[1], "vì"), "clauses");
    }

    private static void Shelf()
    {
        string Text(int year) => $"rule book yearly\n  in force {year}-01-01 .. {year}-12-31\nmeasure m of person\n  population true\n  met true\n";
        var shelf = RuleBookShelf.Create([RuleBook.Parse(Text(2016)).Must(), RuleBook.Parse(Text(2017)).Must()]).Match(made => made, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        Proof.Same(new InForceInterval(new LocalDate(2017, 1, 1), Given.AsOf), shelf.InForceOn(Given.AsOf, RuleBookName.From("yearly"))?.InForce, "the book in force");
    }

    private static void Prose()
    {
        foreach (var language in Enum.GetValues<ProseLanguage>())
        {
            var prose = BookProse.Of(Given.Book, language);
            Proof.Same((1, 1), (prose.Measures.Count, prose.Definitions.Count > 0 ? 1 : 0), "sentences of a book");
            Proof.Same(prose, new BookProse(prose.Language, prose.Header, prose.Measures, prose.Definitions, prose.Glossary), "prose by value");
            Proof.Same(prose.Measures[0], new MeasureProse(Given.WithPlan, [.. prose.Measures[0].Lines.Select(line => new ProseLine(line.Level, line.Text))]), "lines by value");
            var entry = prose.Glossary[0];
            Proof.Same(entry, new GlossaryEntry(entry.Basis, entry.Attribute, entry.Phrase, entry.Meaning), "entries by value");
        }
    }
}
