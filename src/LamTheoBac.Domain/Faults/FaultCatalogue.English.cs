namespace LamTheoBac.Domain.Faults;

/// <content>English.</content>
public sealed partial class FaultCatalogue
{
    /// <summary>The sentences in English.</summary>
    public static FaultCatalogue English { get; } = new FaultCatalogue([], new Wording("nothing", "; did you mean `{0}`?", "a fault of the kind `{code}`: found `{found}`"))
        .With(EnglishTemplates())
        .With(EnglishLifeCycleTemplates())
        .With(EnglishFigureTemplates())
        .With(EnglishJsonTemplates());

    private static Dictionary<FaultCode, string> EnglishTemplates() => new()
    {
        [RegisterFaultCodes.DuplicateId] = "the id `{found}` stands twice: give every record an id of its own",
        [RegisterFaultCodes.UnknownReference] = "`{found}` is not listed in {expected}: add it there, or correct the id",
        [RegisterFaultCodes.TooManySubjects] = "more subjects than one table takes, from `{found}` on: count at most {0} at once and add up the parts",
        [RegisterFaultCodes.NotEmpty] = "`{found}` still has persons or subordinate organizations: move them first",
        [RegisterFaultCodes.OverlappingIntervals] = "the interval `{found}` of `{0}` overlaps another: end one before the other begins",
        [RegisterFaultCodes.ParentNotInForce] = "the direct superior `{found}` of `{0}` does not hold on {1}: name the one that does, or correct the dates",
        [RegisterFaultCodes.CircularOrganizations] = "with `{found}` as direct superior the organizations stand in a circle on {1}, `{0}`: change one of these superiors",
        [RegisterFaultCodes.NotInForce] = "the organization `{found}` does not hold on {0}: choose a day on which it does",
        [RegisterFaultCodes.DuplicateFact] = "`{0}` has a second value of `{found}`: keep one",
        [RegisterFaultCodes.DuplicateDeadline] = "`{0}` has a second deadline for `{found}` in the cycle {1}: keep one",
        [RegisterFaultCodes.WrongFactValue] = "`{found}` is no value of this attribute: expected {expected}",
        [RegisterFaultCodes.WrongFactBasis] = "`{found}` cannot have a value of `{1}`: expected the id of a subject of basis {0}",
        [RegisterFaultCodes.UndeclaredAttribute] = "the attribute `{found}` is not declared and is ignored (rows: {0}): declare it in the rule book, or correct the name",
        [RegisterFaultCodes.LevelOutsideItsDates] = "the level `{found}` is used on days on which the rules do not know it: expected days within {0}",
        [RegisterFaultCodes.FoundNotExamined] = "`{found}` is found but not examined: add it to examined, or take it out of found",
        [RegisterFaultCodes.RemediedNotFound] = "`{found}` is remedied but not found: add it to found, or take it out of remedied",
        [RuleBookFaultCodes.TextTooLong] = "the text is too long: a rule book has at most {0} bytes of UTF-8, so split it",
        [RuleBookFaultCodes.IllegalCharacter] = "`{found}` may not stand here: expected the characters of the rule language, other text belongs in a string or a comment",
        [RuleBookFaultCodes.UnterminatedString] = "the string `{found}` does not end on its line: close it with {0}",
        [RuleBookFaultCodes.IllegalEscape] = "`{found}` is no escape: expected {0} or {1}",
        [RuleBookFaultCodes.EmptyString] = "the string `{found}` says nothing: write a text, or leave the clause out",
        [RuleBookFaultCodes.IllegalDate] = "`{found}` is no day of the calendar: expected yyyy-mm-dd",
        [RuleBookFaultCodes.NumberOutOfRange] = "the number `{found}` is out of range: expected {0} to {1}",
        [RuleBookFaultCodes.IllegalTarget] = "`{found}` is no target: expected {0} to {1} percent with at most four decimals",
        [RuleBookFaultCodes.UnexpectedWord] = "found `{found}`: expected {expected}",
        [RuleBookFaultCodes.DuplicateClause] = "`{found}` stands here a second time: keep one",
        [RuleBookFaultCodes.MissingClause] = "the measure has no `{0}`: add that line",
        [RuleBookFaultCodes.DuplicateName] = "the name `{found}` is given twice: rename one",
        [RuleBookFaultCodes.ReservedName] = "`{found}` is a word of the language or the name of an attribute: choose another name",
        [RuleBookFaultCodes.CircularDefinition] = "the definition `{found}` comes back to itself, by way of {expected}: take one of them out of the circle",
        [RuleBookFaultCodes.UnknownName] = "there is no `{found}`: expected a name of this kind: {expected}",
        [RuleBookFaultCodes.WrongBasis] = "`{found}` is no attribute of basis {0}: use one of that basis, or change the basis of the measure",
        [RuleBookFaultCodes.WrongType] = "`{found}` does not suit the type of the attribute: expected {expected}",
        [RuleBookFaultCodes.UnknownSymbol] = "`{found}` is no word of this attribute: expected {expected}",
        [RuleBookFaultCodes.EmptyInterval] = "the interval `{found}` ends before it begins: put the earlier day first",
        [RuleBookFaultCodes.NestingTooDeep] = "the criterion is nested too deep: at most {0} levels, so give a part of it a name with define",
        [RuleBookFaultCodes.TooManyMeasures] = "there are too many measures: a rule book has at most {0}, so split it",
        [RuleBookFaultCodes.TooManyPredicates] = "the measure has too many distinct predicates: at most {0}, so split it",
        [RuleBookFaultCodes.OverlappingEditions] = "the edition of `{0}` in force `{found}` overlaps another: end one before the other begins",
        [RuleBookFaultCodes.UnlistedOrganization] = "the organization `{found}` is not listed in {expected}: correct the id, or add the organization",
        [RuleBookFaultCodes.CitationNotInForce] = "the document `{found}` is in force {0}, not throughout {1}: cite what is in force then",
        [RuleBookFaultCodes.AmbiguousCitation] = "the citation `{found}` can mean {expected}: add the date of the one that is meant",
    };
}
