using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Domain.Testing.Texts;

/// <content>English.</content>
public sealed partial class KitText
{
    /// <summary>In English.</summary>
    public static KitText English { get; } = new(FaultCatalogue.English.With(EnglishFaults()), new Wording
    {
        Passed = "{0}: passed; subjects: {1}, expectations: {2}",
        Failed = "{0}: failed; not as expected: {1} of {2}, impossible: {3}",
        Mismatch = "`{0}`, `{1}`: expected {2}, found {3}; line {4} decides: {5}",
        Impossible = "`{0}` cannot be: no subject has {1}",
        Absent = "nothing",
        ScenarioTitle = "Every criterion of {0} decides an outcome both ways",
        Smallest = "`{0}`: in these cases {2} of {3} criteria decide an outcome both ways. Cases: {1}; no smaller set would do.",
        StepByStep = "`{0}`: in these cases {2} of {3} criteria decide an outcome both ways. Cases: {1}, chosen step by step; a smaller set may do.",
        Shown = "{0} decides: {1} here and {2}, {4} in case {3} and {5}",
        Compared = "to be compared with case {0}",
        AlsoChanging = " (with it changes {0})",
        True = "true",
        False = "false",
        OnOtherDays = "- {0} decides nothing in this cycle on this day; it does in the cycle {1} as of {2}",
        NeverDecides = "- {0} never decides, in no cycle and on no day",
        NotDecided = "- {0}: too many possible cases to say whether it decides",
        Exercised = "`{0}`: cases: {1}; criteria seen to decide: {2} of {3}",
        ClauseExercised = "{0}: true in {1}, false in {2}, unknown in {3}; decided {4}",
        LeafExercised = "{0}: true in {1}, false in {2}, unknown in {3}; {4}",
        Decides = "seen to decide",
        DecidesNothing = "not seen to decide",
        TooManyCases = "too many possible cases to say whether it decides",
        Lines =
        [
            "not in the population", "unknown whether in the population", "an exclusion is true", "an exclusion is unknown", "met is true",
            "met is unknown", "an exception is true", "an exception is unknown", "met is false and nothing excuses",
        ],
        Outcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Outside] = "outside",
            [Outcome.Excluded] = "excluded",
            [Outcome.Met] = "met",
            [Outcome.Excepted] = "excepted",
            [Outcome.NotMet] = "not met",
            [Outcome.Undetermined] = "undetermined",
        },
    });

    private static Dictionary<FaultCode, string> EnglishFaults() => new()
    {
        [ScenarioFaultCodes.ScenarioTooLong] = "the text is too long: a scenario has at most {0} bytes of UTF-8, so split it",
        [ScenarioFaultCodes.UnprintableCharacter] = "the character `{found}` may not stand here: take it out",
        [ScenarioFaultCodes.MissingTitle] = "found `{found}`: expected a first line with # and a sentence that names the scenario",
        [ScenarioFaultCodes.MissingSetting] = "a setting is missing: add a line such as {0}",
        [ScenarioFaultCodes.DuplicateSetting] = "`{found}` stands here a second time: keep one",
        [ScenarioFaultCodes.IllegalSetting] = "found `{found}`: expected {expected}",
        [ScenarioFaultCodes.MissingTable] = "there is no table: add one whose lines begin with a bar",
        [ScenarioFaultCodes.MissingDelimiter] = "found `{found}`: expected under the header a line such as {0}",
        [ScenarioFaultCodes.MissingRows] = "the table has no subject: add a row",
        [ScenarioFaultCodes.WrongCellCount] = "the row has `{found}` cells, the header {0}: check the bars",
        [ScenarioFaultCodes.MissingSubjectColumn] = "the first column is `{found}`: expected {0}",
        [ScenarioFaultCodes.MissingMeasureColumn] = "no column asks a measure: add one named after a measure with a question mark, such as {0}",
        [ScenarioFaultCodes.UnknownMeasure] = "the rule book has no measure `{found}`: correct the name",
        [ScenarioFaultCodes.UnknownAttribute] = "`{found}` is no attribute of basis {0}: correct the name; a measure ends in a question mark",
        [ScenarioFaultCodes.MixedBasis] = "the measure `{found}` is not of basis {0}: give it a table of its own",
        [ScenarioFaultCodes.DuplicateColumn] = "the column `{found}` stands twice: keep one",
        [ScenarioFaultCodes.MissingAttributeColumn] = "there is no column `{found}`: `{0}` asks it, and every subject has a value",
        [ScenarioFaultCodes.MissingSubject] = "the subject has no name: give it one",
        [ScenarioFaultCodes.DuplicateSubject] = "the subject `{found}` stands twice in the scenario: rename one",
        [ScenarioFaultCodes.IllegalValue] = "`{found}` is no value of this attribute: expected {expected}",
        [ScenarioFaultCodes.MissingValue] = "every subject has a value of `{found}`: expected {expected}",
        [ScenarioFaultCodes.IllegalExpectation] = "`{found}` is no class: expected {expected}",
        [ScenarioFaultCodes.UnknownClause] = "the measure has no line `{found}`: expected {expected}",
        [ScenarioFaultCodes.NothingExpected] = "nothing is expected of `{found}`: fill a cell in a column that ends in a question mark",
    };
}
