using LamTheoBac.Domain.Standards;

namespace Host;

internal static class PapersAndIndicators
{
    public static void Run()
    {
        var (old, next) = (Paper("05-CT/TW", 2016), Paper("31-CT/TW", 2024));
        var catalogue = DirectiveCatalogue.Create(
            [DirectiveEntry.Of(old, "Học tập và làm theo"), DirectiveEntry.Of(next, Validity.Since(next.IssuedOn))],
            [DirectiveLink.Of(next, DirectiveRelation.Replaces, old)]).Must();
        Proof.Same(Validity.Between(old.IssuedOn, next.IssuedOn), catalogue.InForce(old), "what is replaced ends");
        Proof.Same((0, 1), (DirectiveCatalogue.Empty.Entries.Count, catalogue.Find(Citation.Of(DocumentNumber.From("05-CT/TW"))).Count), "entries");
        Proof.That(DirectiveCatalogue.Known.Find(Citation.Of(DocumentNumber.From("05-CT/TW"), new LocalDate(2016, 5, 15))).Count == 1, "known documents");
        Proof.Same(0, CitationCheck.Find(Given.Book, DirectiveCatalogue.Known).Count, "citations of the book");
        Proof.Same(0, CitationCheck.Find(Given.Book, DirectiveCatalogue.Known, Given.AsOf).Count, "citations of the book on the day");

        var code = IndicatorCode.Of(IndicatorGroup.SelfEvolution, 9);
        Proof.Same((code, code), (IndicatorCode.At(26), IndicatorCode.TryParse("III.9")), "the last indicator");
        Proof.Same((27, DegradationIndicator.Of(code)), (DegradationIndicator.All.Count, DegradationIndicator.All[26]), "27 indicators");
        Proof.Same((27, 0), (IndicatorSet.All.Count, IndicatorSet.Empty.Count), "all and none");
        Proof.Same(IndicatorSet.Of(IndicatorCode.At(0), IndicatorCode.At(1)), IndicatorSet.TryParse("I.1-I.2"), "a set of two");
        Proof.Same(25, IndicatorElaboration.Of(old, IndicatorSet.Of(IndicatorCode.At(0), code)).Missing.Count, "what is not elaborated");

        Standards(old);
    }

    private static void Standards(Directive document)
    {
        var on = new LocalDate(2017, 3, 1);
        var superior = Draft(Given.Committee, on).Containing([StandardItem.Of("a", "Nội dung a"), StandardItem.Of("b", "Nội dung b", "Content b")]).RestingOn(document).Issue(on).Must();
        var tree = OrganizationHistory.Create(Given.Organizations, []).Must().TreeOn(on);
        var issued = Draft(Given.First, on).Containing([StandardItem.Of("1", "Nội dung 1").TakingUp("a")], SetAside.Of("b", "không có việc này")).Issue(on, superior, tree).Must();
        Proof.That(AdaptationCheck.Of(issued, superior).IsComplete, "a complete adaptation");
        Proof.Same([Given.Second], AdaptationCheck.NotAdapting(superior, [issued], tree, on), "who does not adapt");
        Proof.Same(StandardSetKey.Of(Given.First, "own", 1), issued.Key, "the key of a set");
        Proof.Same(5, KnownStandards.Revolutionary2024.Items.Count, "the five standards of 2024");
        Proof.Same(on, issued.Withdraw(on).Must().WithdrawnOn, "a set withdrawn");
        Proof.Same(StandardSetRecord.Of(Given.Committee, "own", null, on, null).IssuedOn, superior.Record?.IssuedOn, "the record of a set");
    }

    private static DraftedStandardSet Draft(OrganizationId organization, LocalDate on) => DraftedStandardSet.Of("own", StandardScope.Unit, StandardKind.Professional, on, organization);

    private static Directive Paper(string number, int year) => Directive.Of(DocumentNumber.From(number), "Bộ Chính trị", new LocalDate(year, 5, 15));
}
