using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>RULES.md section 6, "check", said once more for a whole book: over all cases of brute force, clause by clause and pair by pair.</summary>
internal sealed class NaiveCheck
{
    private readonly RuleBook _book;
    private readonly List<NaiveFinding> _findings = [];

    private NaiveCheck(RuleBook book) => _book = book;

    /// <summary>The findings in the order of the book; null where brute force would go through more than so many cases for some.</summary>
    public static IReadOnlyList<NaiveFinding>? Of(RuleBook book, long mostCases)
    {
        var check = new NaiveCheck(book);
        var whole = new BruteForce([.. book.Measures.Select(measure => (book, measure))]);
        if (whole.Count > mostCases) return null;
        foreach (var measure in book.Measures) check.Single(measure);
        check.Pairs();
        foreach (var definition in book.Definitions.Where(definition => !check.Used().Contains(definition.Name)))
            check._findings.Add(new NaiveFinding(new BookFinding(FindingKind.UnusedDefinition, null, Definition: definition.Name), _ => false, null, null));
        return check._findings;
    }

    private void Single(Measure measure)
    {
        var cases = new BruteForce((_book, measure)).Cases().Select(one => new NaiveCase(_book, measure, one)).ToList();
        if (!cases.Exists(one => one.Population == true))
        {
            Add(cases, measure, FindingKind.PopulationNeverHolds, null, _ => false);
            return;
        }
        if (cases.TrueForAll(one => one.Population == true)) Add(cases, measure, FindingKind.PopulationAlwaysHolds, null, _ => true);
        for (var i = 0; i < measure.Exclusions.Count; i++)
        {
            var clause = i;
            bool Holds(NaiveCase one) => one.Population == true && one.Exclusions[clause] == true;
            if (!cases.Exists(one => Holds(one) && one.Exclusions.Take(clause).All(earlier => earlier != true))) Add(cases, measure, FindingKind.ExclusionNeverApplies, clause, Holds);
            if (cases.TrueForAll(one => one.Population != true || Holds(one))) Add(cases, measure, FindingKind.ExclusionSwallowsAll, clause, Holds);
        }
        for (var i = 0; i < measure.Exceptions.Count; i++)
        {
            var clause = i;
            bool Missed(NaiveCase one) => one.IsCounted && one.Met == false;
            bool Holds(NaiveCase one) => Missed(one) && one.Exceptions[clause] == true;
            if (!cases.Exists(one => Holds(one) && one.Exceptions.Take(clause).All(earlier => earlier != true))) Add(cases, measure, FindingKind.ExceptionNeverApplies, clause, Holds);
            if (cases.Exists(Holds) && cases.TrueForAll(one => !Missed(one) || Holds(one))) Add(cases, measure, FindingKind.ExceptionSwallowsAll, clause, Holds);
        }
        bool Met(NaiveCase one) => one.IsCounted && one.Met == true;
        bool NotMet(NaiveCase one) => one.IsCounted && one.Met == false;
        if (cases.Exists(Met) && !cases.Exists(NotMet)) Add(cases, measure, FindingKind.MetAlwaysHolds, null, Met);
        if (!cases.Exists(Met) && cases.Exists(NotMet)) Add(cases, measure, FindingKind.MetNeverHolds, null, NotMet);
    }

    private void Pairs()
    {
        var twins = new HashSet<MeasureId>();
        foreach (var (first, place) in _book.Measures.Select((measure, place) => (measure, place)))
        {
            foreach (var second in _book.Measures.Skip(place + 1).Where(second => !twins.Contains(first.Id) && !twins.Contains(second.Id)))
            {
                var cases = new BruteForce((_book, first), (_book, second)).Cases();
                if (!cases.All(one => BruteForce.Classify(_book, first, one) == BruteForce.Classify(_book, second, one))) continue;
                twins.Add(second.Id);
                bool Shows(NaiveCase one) => one.Outcome != Outcome.Outside;
                Add([.. cases.Select(one => new NaiveCase(_book, first, one))], first, FindingKind.SameMeasure, null, Shows, second.Id);
            }
        }
    }

    private HashSet<DefinitionName> Used()
    {
        var open = new Queue<Criterion>(_book.Measures.SelectMany(measure => measure.Criteria()));
        var used = new HashSet<DefinitionName>();
        while (open.TryDequeue(out var criterion))
            foreach (var defined in criterion.Parts().OfType<Criterion.Defined>().Where(defined => used.Add(defined.Definition)))
                open.Enqueue(_book.DefinitionOf(defined.Definition));
        return used;
    }

    // Cases come in the order of their values, and MinBy keeps the first.
    private void Add(List<NaiveCase> cases, Measure measure, FindingKind kind, int? clause, Func<NaiveCase, bool> shows, MeasureId? other = null)
    {
        var smallest = cases.Where(shows).MinBy(one => BruteForce.WeightOf(one.Values))?.Values;
        _findings.Add(new NaiveFinding(new BookFinding(kind, measure.Id, clause, other), shows, smallest is null ? null : BruteForce.WeightOf(smallest), smallest is null ? null : BruteForce.Text(smallest)));
    }
}
