using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Text;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Domain.Testing.Texts;

/// <content>Generated cases.</content>
public sealed partial class KitText
{
    /// <summary>How many cases there are and whether fewer would do, what each shows, and which criteria cannot decide.</summary>
    public string Describe(DecidingCases cases)
    {
        var deciding = Guard.Against.Null(cases).Leaves.Count(leaf => leaf.Verdict == LeafVerdict.Decides);
        return Text(
        [
            Fill(cases.IsSmallest ? _wording.Smallest : _wording.StepByStep, cases.Measure.Id, cases.Cases.Count, deciding, cases.Leaves.Count),
            .. cases.Cases.Select((_, index) => $"{DecidingCases.NameOf(index)}. {Sentence(cases, index)}"),
            .. cases.Leaves.Where(leaf => leaf.Verdict != LeafVerdict.Decides).Select(Undecided),
        ]);
    }

    /// <summary>
    /// What a case shows: <c>`plan.registered` decides: true here and met, false in case 8 and not met</c>. Of the two cases of a
    /// criterion, the one says so that shows fewer; the other is said to be compared with.
    /// </summary>
    /// <param name="cases">The cases.</param>
    /// <param name="index">The position of the case, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public string Sentence(DecidingCases cases, int index)
    {
        Guard.Against.OutOfRange(index, nameof(index), 0, Guard.Against.Null(cases).Cases.Count - 1);
        var shown = cases.Leaves.Where(leaf => leaf.Verdict == LeafVerdict.Decides).Select(leaf => (Leaf: leaf, Own: OwnCase(cases, leaf))).ToList();
        var compared = shown.Where(own => own.Own != index && (own.Leaf.WhenTrue == index || own.Leaf.WhenFalse == index)).Select(own => own.Own).Distinct().Order().Select(DecidingCases.NameOf).ToList();
        var sentences = shown.Where(own => own.Own == index).Select(own => Shown(cases, own.Leaf, index));
        return string.Join("; ", compared.Count == 0 ? sentences : sentences.Append(Fill(_wording.Compared, string.Join(", ", compared))));
    }

    /// <summary>A scenario of these cases that expects what the engine says, with what each shows in words above; null where there is no case.</summary>
    public Scenario? ScenarioOf(DecidingCases cases) => Guard.Against.Null(cases).ToScenario(Fill(_wording.ScenarioTitle, cases.Measure.Id), Describe(cases).TrimEnd('\n'));

    private static int OwnCase(DecidingCases cases, DecidingLeaf leaf) => new[] { leaf.WhenTrue!.Value, leaf.WhenFalse!.Value }.MinBy(index => cases.Leaves.Count(other => other.WhenTrue == index || other.WhenFalse == index));

    private string Shown(DecidingCases cases, DecidingLeaf leaf, int index)
    {
        var (here, there) = leaf.WhenTrue == index ? (_wording.True, _wording.False) : (_wording.False, _wording.True);
        var other = leaf.WhenTrue == index ? leaf.WhenFalse!.Value : leaf.WhenTrue!.Value;
        var shown = Fill(_wording.Shown, Criterion(leaf.Leaf), here, Class(cases, index), DecidingCases.NameOf(other), there, Class(cases, other));
        return leaf.AlsoChanging.Count == 0 ? shown : shown + Fill(_wording.AlsoChanging, string.Join(", ", leaf.AlsoChanging.Select(Criterion)));
    }

    private string Class(DecidingCases cases, int index) => _wording.Outcomes[cases.Cases[index].Classification.Outcome];

    private string Undecided(DecidingLeaf leaf) => leaf.Verdict switch
    {
        LeafVerdict.DecidesOnOtherDays => Fill(_wording.OnOtherDays, Criterion(leaf.Leaf), ScenarioCycle.Print(leaf.OtherCycle!), DateText.Print(leaf.OtherAsOf!.Value)),
        LeafVerdict.NeverDecides => Fill(_wording.NeverDecides, Criterion(leaf.Leaf)),
        _ => Fill(_wording.NotDecided, Criterion(leaf.Leaf)),
    };

    private static string Criterion(Criterion criterion) => $"`{CriterionText.Print(criterion)}`";
}
