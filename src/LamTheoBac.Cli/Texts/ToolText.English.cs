using LamTheoBac.Cli.Data;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Prose;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Texts;

/// <content>English.</content>
internal sealed partial record ToolText
{
    public static ToolText English { get; } = new()
    {
        Culture = CultureWith(".", ","),
        Warning = "warning",
        MoreFaults = "lamtheobac: more-faults: {0} more, {1} in all; --max-errors shows more of them",
        UnknownWord = "`{0}` is not known here: see `lamtheobac --help`",
        MissingArgument = "{0} is missing: see `lamtheobac --help`",
        MissingOption = "{0} is missing: it must be given",
        MissingOptionValue = "{0} needs a value",
        RepeatedOption = "{0} may be given only once",
        IllegalValue = "{0} cannot be `{1}`: expected {2}",
        UnknownCycle = "--cycle cannot be `{0}`: expected a year of four digits or an id of cycles.csv",
        UnknownNode = "--node cannot be `{0}`: no such organization on {1}",
        UnknownMeasure = "--measure cannot be `{0}`: expected {1}",
        UnknownSubject = "--subject cannot be `{0}`: on {1} the data knows no {2} of that id",
        DataIsSound = "{0}: no faults; records: {1}, warnings: {2}",
        DataIsFaulty = "{0}: faults: {1}, warnings: {2}",
        Formatted = "{0}: formatted",
        SampleWritten = "{0}: files written: {1}; next: lamtheobac coverage {2} {3} --cycle 2017 --depth 1",
        Help = new()
        {
            Tool = "Of those who should have, how many did? Exact, explained coverage of plans and commitments. Without a command: the figures of the built-in sample.",
            Usage = "Usage",
            CommandWord = "COMMAND",
            OptionsWord = "OPTIONS",
            Commands = "Commands",
            Arguments = "Arguments",
            Options = "Options",
            Coverage = "Count the measures of a rule book over a data folder",
            Explain = "Say why one person or organization is counted as it is",
            Validate = "List every fault of a data folder",
            Format = "Print a rule book in its one layout",
            Describe = "Tell a rule book in full sentences, for signing",
            VerifyFigure = "Check a published figure against its own counts",
            Sample = "Write the built-in sample into a folder",
            Data = "the data folder: organizations.csv and others",
            Rules = "the rule book",
            FigureCounts = "part and whole, such as 1.356/1.468; ? where one is not given",
            FigurePercentage = "what is printed: 97,8%, \"trên 97%\", 82-84% and the like",
            Directory = "the folder to write into",
            Cycle = "the cycle: a year, or an id of cycles.csv; unless given the only one that the data names",
            AsOf = "the day as of which the facts hold; unless given the last day of the cycle",
            OutputFormat = "how to write it: {0}",
            Node = "only this organization and what stands under it",
            Depth = "how many levels under the roots or --node; unless given 0 in text and all in json and csv",
            Measures = "only this measure; may be given several times",
            Measure = "the measure",
            Subject = "the id of a person or an organization",
            Decimals = "decimals of percentages, 0 to 4; unless given those of the rule book",
            MaximumErrors = "how many faults are printed at most; unless given 100",
            FailUnderTarget = "exit with 1 when a target is missed at a root or at --node",
            Write = "write it back into the file",
            Language = "vi or en; unless given by the environment",
            Help = "show this help",
            Version = "show the version",
            Ending = "Faults go to standard error as FILE:LINE:COLUMN: CODE: text; in a table COLUMN is the number of the field in its row. Exit codes: 0 fine, 1 the answer is no, 2 wrong usage or input that cannot be used.",
        },
        Report = new()
        {
            Asked = "Cycle {0}, as of {1}",
            OpenReading = "What nobody reported is undetermined, not \"no\".",
            ClosedReading = "What nobody reported counts as \"no\": the rule book says so.",
            Measure = "Measure",
            OtherTheme = "Other",
            Organization = "Organization",
            MetOfDenominator = "Met / of",
            Percentage = "%",
            Bounds = "Can become",
            Target = "Target",
            Excluded = "Excluded",
            Excepted = "Excepted",
            Undetermined = "Undetermined",
            Opened = "{0} in {1}, opened:",
            ExcludedFor = "excluded: {0}",
            ExceptedFor = "excepted: {0}",
            ClauseWithoutReason = "clause {0}",
            MetCount = "met",
            NotMetCount = "not met",
            UndeterminedCount = "undetermined",
            NotOpened = "Counts that exclusions and exceptions shape are opened for one measure at a time: --measure ID.",
            Unplaced = "People without a place in the tree, who count nowhere: {0}",
            MoreLevels = "Organizations below that are not shown: {0}; --depth N shows N levels of them.",
            SampleHint = "This is the built-in sample; its persons are synthetic, and only the first four figures were published. The 35 subordinate organizations are one command away:\n  lamtheobac sample bac-kan && lamtheobac coverage bac-kan/data bac-kan/rules.txt --cycle 2017 --depth 1 --measure members-with-plan\nYour own data: lamtheobac coverage DATA RULES --cycle 2017. All commands: lamtheobac --help",
        },
        Explanation = new()
        {
            Decided = "Line {0} decided: {1}",
            Lines =
            [
                "the population clause is false", "the population clause is unknown", "an exclusion is true", "an exclusion is unknown", "met is true",
                "met is unknown", "an exception is true", "an exception is unknown", "met is false and nothing excuses it",
            ],
            Roles = new Dictionary<ClauseRole, string>
            {
                [ClauseRole.Population] = "population",
                [ClauseRole.Exclude] = "exclude",
                [ClauseRole.Met] = "met",
                [ClauseRole.Except] = "except",
            },
            Organization = "Counted at {0}",
            Unplaced = "Counted nowhere: {0}",
            Absent = "(none)",
            Definition = "where {0}:",
            Citations = "Rests on: {0}",
        },
        Figure = new()
        {
            Hedges = new Dictionary<FigureHedge, string>
            {
                [FigureHedge.Exact] = "{0}%",
                [FigureHedge.About] = "about {0}%",
                [FigureHedge.MoreThan] = "more than {0}%",
                [FigureHedge.LessThan] = "less than {0}%",
                [FigureHedge.AtLeast] = "at least {0}%",
                [FigureHedge.Range] = "{0}% to {1}%",
            },
            Roundings = new Dictionary<FigureRounding, string>
            {
                [FigureRounding.HalfAwayFromZero] = "rounded half away from zero",
                [FigureRounding.Truncate] = "cut off",
                [FigureRounding.HalfToEven] = "rounded half to even",
                [FigureRounding.Up] = "rounded up",
            },
            Or = " or ",
            Agrees = "{0} is {2}, in agreement with {1}",
            RoundedOtherwise = "{0} is {2}; {1} was {3}",
            Disagrees = "{0} is {2}, not {1}",
            ImpliedPart = "{0}: the part is not given; {1} implies a part {2}",
            ImpliedWhole = "{0}: the whole is not given; {1} implies a whole {2}",
            FromTo = "of {0} to {1}",
            AtLeast = "of at least {0}",
            NoPartFits = "{0}: the part is not given, and none gives {1}",
            NoWholeFits = "{0}: the whole is not given, and none gives {1}",
            NoCounts = "{0}: neither part nor whole is given, so {1} cannot be checked",
            PartAboveWhole = "{0}: the part is above the whole, as of a target that was passed; {1} is no coverage",
            WholeIsZero = "{0}: of nothing there is no percentage; {1} is no coverage",
            PrintAbove100 = "{0}: {1} is above 100%, as of a target that was passed; it is no coverage",
        },
        Prose = ProseLanguage.English,
        Glossary = "Glossary",
        Standings = new Dictionary<TargetStanding, string>
        {
            [TargetStanding.Reached] = "reached",
            [TargetStanding.ReachedSoFar] = "reached so far",
            [TargetStanding.MissedSoFar] = "missed so far",
            [TargetStanding.Missed] = "missed",
            [TargetStanding.NotApplicable] = "not applicable",
        },
        Outcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Outside] = "outside",
            [Outcome.Excluded] = "excluded",
            [Outcome.Met] = "met",
            [Outcome.Excepted] = "excepted",
            [Outcome.NotMet] = "not met",
            [Outcome.Undetermined] = "undetermined",
        },
        UnplacedReasons = new Dictionary<UnplacedReason, string>
        {
            [UnplacedReason.NoAssignment] = "no primary and no workplace assignment holds",
            [UnplacedReason.NoSuccessor] = "the organization ended and has no successor",
            [UnplacedReason.SeveralSuccessors] = "the organization ended and has several successors",
            [UnplacedReason.CircularSuccession] = "the successions lead in a circle",
        },
        Themes = new Dictionary<ReturnTopic, string>
        {
            [ReturnTopic.Plans] = "Plans",
            [ReturnTopic.Pledges] = "Pledges",
            [ReturnTopic.Reviews] = "Reviews",
            [ReturnTopic.Study] = "Study and thematic meetings",
            [ReturnTopic.Indicators] = "The 27 indicators",
            [ReturnTopic.Standards] = "Ethical standards",
            [ReturnTopic.Shortcomings] = "Shortcomings",
            [ReturnTopic.Issues] = "Pressing issues",
            [ReturnTopic.Inspections] = "Inspection and supervision",
        },
        Truths = new Dictionary<Truth, string> { [Truth.True] = "true", [Truth.False] = "false", [Truth.Unknown] = "unknown" },
        Faults = FaultCatalogue.English.With(new Dictionary<FaultCode, string>
        {
            [FileFaultCodes.FolderNotFound] = "there is no folder `{found}`: give the path of a data folder",
            [FileFaultCodes.FileNotReadable] = "`{found}` cannot be read: it must be there, be of the right kind and be open to this user",
            [FileFaultCodes.MissingFile] = "the file is missing: a data folder needs at least {0}",
            [FileFaultCodes.NotUtf8] = "these bytes are no text in UTF-8: save the file as UTF-8",
            [FileFaultCodes.MissingHeader] = "the file has no header: its first row must name the columns {expected}",
            [FileFaultCodes.MissingColumn] = "the header lacks the column `{0}`: add it, its cells may be empty only where the format allows it",
            [FileFaultCodes.DuplicateColumn] = "the column `{found}` stands twice in the header: keep one of them",
            [FileFaultCodes.SecondHeader] = "the header stands here a second time: remove this row",
            [FileFaultCodes.WrongNumberOfFields] = "the row has {found} fields where the header has {0}: check its commas and quotes",
            [FileFaultCodes.OpenQuote] = "a quoted field does not end: close it with a quote and go on with a comma or a new line",
            [FileFaultCodes.MalformedQuote] = "a quote stands where none may: put the whole field in quotes and double those inside",
            [FileFaultCodes.RecordTooLong] = "the row has more than {0} characters: a quote may be open or the line ends may be lost",
            [FileFaultCodes.MissingValue] = "`{0}` has no value: it must have one",
            [FileFaultCodes.IllegalDate] = "`{found}` is no day: expected yyyy-mm-dd",
            [FileFaultCodes.IntervalReversed] = "`{found}` lies before the first day `{0}`: the end is the first day on which it no longer holds",
            [FileFaultCodes.UnknownWord] = "`{found}` is no word of this column: expected {expected}",
            [FileFaultCodes.UnknownNotAllowed] = "`?` may not stand in this column: give the value, or leave the cell empty where that is allowed",
            [FileFaultCodes.IllegalNumber] = "`{found}` is no whole number of 64 bits: expected digits, with a sign before them if need be",
            [FileFaultCodes.IllegalBoolean] = "`{found}` is neither `true` nor `false`: write one of them",
            [FileFaultCodes.IllegalName] = "`{found}` is no name of an attribute: expected lower-case words joined by `-` or `.`",
            [FileFaultCodes.IllegalIndicators] = "`{found}` is no set of indicators: expected codes from I.1 to III.9 such as `I.1-I.9|II.3`",
            [FileFaultCodes.CycleWithoutEnd] = "a cycle must end after its first day: give the first day on which it no longer holds",
            [FileFaultCodes.UnknownColumn] = "the column `{found}` is not known and is ignored: expected {expected}",
            [FileFaultCodes.UnknownFile] = "`{found}` is no file of a data folder and is ignored: check its name",
            [FileFaultCodes.UnlistedReason] = "the reason is none of the list and counts as other: expected {expected}",
            [FileFaultCodes.UnlistedKind] = "`{found}` is none of the list and counts as unstated: expected {expected}",
            [FileFaultCodes.FileExists] = "the file is already there and stays as it is: give a folder without it",
        }),
    };
}
