using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Prose;

/// <content>English.</content>
internal sealed partial record ProseWords
{
    private static ProseWords English { get; } = new()
    {
        Book = "Rule book “{0}”",
        Title = "Title: {0}.",
        Issuer = "Issued by: {0}.",
        Cites = "It rests on {0}.",
        Citation = "{0}{1}{2}",
        CitationDate = " of {0}",
        InForce = "In force from {0} to {1}, both days included.",
        InForceFrom = "In force from {0}.",
        InForceTo = "In force until {0}, that day included.",
        InForceAlways = "In force at all times.",
        Decimals = "Percentages are shown with {0} decimals.",
        Declares = "It declares “{0}” of a {1}: {2}.",
        DeclaredWords = "one of the words {0}",
        Definition = "Definition “{0}”:",
        Measure = "Measure “{0}”: {1}",
        Population = "In the population is a {0} of whom this holds:",
        Exclusion = "Exclusion {0}{1}, whether or not the measure is met:",
        Exception = "Exception {0}{1}, only for who has not met the measure:",
        Because = " (because {0})",
        Met = "Met means:",
        Target = "Target: {0}.",
        TargetFrom = "{0} from {1}",
        All = "all of the following hold:",
        Any = "at least one of the following holds:",
        AtLeast = "at least {0} of the following {1} hold:",
        Not = "the following does not hold:",
        Always = "always holds",
        Never = "never holds",
        Defined = "the definition “{0}” holds",
        Known = "the {0} is known",
        OwnFlag = "has “{0}”",
        OwnNoun = "value of “{0}”",
        OwnMeaning = "declared by the rule book or the host; whoever declares it says what it means",
        FlagIsKnown = "it is known whether or not it {0}",
        OneOf = "the {0} is one of: {1}",
        DaysLater = "{0} days after {1}",
        DaysEarlier = "{0} days before {1}",
        Day = "{0}-{1}-{2}",
        DecimalSign = ".",
        Readings = new Dictionary<UnknownReading, string>
        {
            [UnknownReading.Open] = "What nobody reported is unknown; it does not count as “no”.",
            [UnknownReading.CountsAsNo] = "What nobody reported counts as “no”.",
        },
        Roundings = new Dictionary<Rounding, string>
        {
            [Rounding.HalfUp] = "Percentages are rounded, halves away from zero.",
            [Rounding.Truncate] = "Percentages are cut off, not rounded.",
        },
        Types = new Dictionary<AttributeType, string>
        {
            [AttributeType.Boolean] = "true or false",
            [AttributeType.Integer] = "a whole number",
            [AttributeType.Date] = "a day",
            [AttributeType.Id] = "an id",
        },
        Counts = new Dictionary<SubjectBasis, string>
        {
            [SubjectBasis.Person] = "person",
            [SubjectBasis.Organization] = "organization",
        },
        Numbers = new Dictionary<ComparisonOperator, string>
        {
            [ComparisonOperator.Equal] = "the {0} is {1}",
            [ComparisonOperator.NotEqual] = "the {0} is known and is not {1}",
            [ComparisonOperator.Less] = "the {0} is below {1}",
            [ComparisonOperator.LessOrEqual] = "the {0} is at most {1}",
            [ComparisonOperator.Greater] = "the {0} is above {1}",
            [ComparisonOperator.GreaterOrEqual] = "the {0} is at least {1}",
        },
        Dates = new Dictionary<ComparisonOperator, string>
        {
            [ComparisonOperator.Equal] = "the {0} is exactly {1}",
            [ComparisonOperator.NotEqual] = "the {0} is known and is another day than {1}",
            [ComparisonOperator.Less] = "the {0} is before {1}",
            [ComparisonOperator.LessOrEqual] = "the {0} is not later than {1}",
            [ComparisonOperator.Greater] = "the {0} is after {1}",
            [ComparisonOperator.GreaterOrEqual] = "the {0} is not earlier than {1}",
        },
        Symbols = new Dictionary<ComparisonOperator, string>
        {
            [ComparisonOperator.Equal] = "the {0} is {1}",
            [ComparisonOperator.NotEqual] = "the {0} is known and is not {1}",
            [ComparisonOperator.Less] = "the {0} stands before {1}",
            [ComparisonOperator.LessOrEqual] = "the {0} stands before or is {1}",
            [ComparisonOperator.Greater] = "the {0} stands after {1}",
            [ComparisonOperator.GreaterOrEqual] = "the {0} stands after or is {1}",
        },
        Anchors = new Dictionary<DateAnchor, string>
        {
            [DateAnchor.CycleStart] = "the first day of the cycle",
            [DateAnchor.CycleEnd] = "the last day of the cycle",
            [DateAnchor.AsOf] = "the as-of date",
        },
        Words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["central"] = "central",
            ["province"] = "provincial",
            ["district"] = "district",
            ["commune"] = "commune",
            ["grassroots-committee"] = "grassroots committee",
            ["grassroots-cell"] = "grassroots cell",
            ["branch-committee"] = "branch committee",
            ["subordinate-committee"] = "subordinate committee",
            ["cell"] = "subordinate cell",
            ["group"] = "party group",
            ["territorial"] = "territorial",
            ["agency"] = "agency",
            ["public-service-unit"] = "public service unit",
            ["enterprise"] = "enterprise",
            ["armed-forces"] = "armed forces",
            ["residential"] = "residential",
            ["excellent"] = "excellent",
            ["good"] = "good",
            ["fulfilled"] = "fulfilled",
            ["unfulfilled"] = "unfulfilled",
        },
        Attributes = EnglishAttributes(),
    };
}
