namespace LamTheoBac.Domain.Faults;

/// <summary>What can be wrong with a rule book (các mã lỗi của sổ quy tắc) (RULES.md section 2).</summary>
public static class RuleBookFaultCodes
{
    /// <summary>The text is longer than 1 MiB of UTF-8. Expected: the limit.</summary>
    public static FaultCode TextTooLong { get; } = new("text-too-long");

    /// <summary>A character that no word of the language has.</summary>
    public static FaultCode IllegalCharacter { get; } = new("illegal-character");

    /// <summary>A string without its closing quote on the line. Expected: the quote.</summary>
    public static FaultCode UnterminatedString { get; } = new("unterminated-string");

    /// <summary>A backslash before anything but a quote or a backslash. Expected: the two escapes.</summary>
    public static FaultCode IllegalEscape { get; } = new("illegal-escape");

    /// <summary>A string that must hold something (a document's number, a place in it, an id) and holds nothing but white space. Expected: <c>string</c>.</summary>
    public static FaultCode EmptyString { get; } = new("empty-string");

    /// <summary>A date that is none. Expected: <c>date</c>.</summary>
    public static FaultCode IllegalDate { get; } = new("illegal-date");

    /// <summary>A number beyond what the place allows. Expected: the least and the most.</summary>
    public static FaultCode NumberOutOfRange { get; } = new("number-out-of-range");

    /// <summary>A target outside 0 to 100 percent or with more than four decimals. Expected: the least and the most percent.</summary>
    public static FaultCode IllegalTarget { get; } = new("illegal-target");

    /// <summary>Something else was expected at this place. Expected: the words, and the kinds of words, that can stand here.</summary>
    public static FaultCode UnexpectedWord { get; } = new("unexpected-word");

    /// <summary>A clause that may stand once stands again.</summary>
    public static FaultCode DuplicateClause { get; } = new("duplicate-clause");

    /// <summary>A clause that must stand is missing. Found is empty; expected: the clause's word.</summary>
    public static FaultCode MissingClause { get; } = new("missing-clause");

    /// <summary>A name is given twice.</summary>
    public static FaultCode DuplicateName { get; } = new("duplicate-name");

    /// <summary>A word of the language or the name of an attribute is used as a name. Expected: <c>name</c>.</summary>
    public static FaultCode ReservedName { get; } = new("reserved-name");

    /// <summary>Definitions use each other in a circle. Expected: the names of the circle in order, the first again at the end.</summary>
    public static FaultCode CircularDefinition { get; } = new("circular-definition");

    /// <summary>Neither an attribute of this basis nor a definition. Expected: <c>attribute</c>, <c>definition</c> or both.</summary>
    public static FaultCode UnknownName { get; } = new("unknown-name");

    /// <summary>An attribute of the other basis. Expected: the basis that is asked of.</summary>
    public static FaultCode WrongBasis { get; } = new("wrong-basis");

    /// <summary>A test that the attribute's type does not have. Expected: what the type has (<c>comparison</c> for a bare name that is no boolean, <c>no comparison</c> for a boolean that is compared, the operators for one that is none of them, else the word of the type).</summary>
    public static FaultCode WrongType { get; } = new("wrong-type");

    /// <summary>A symbol that the attribute does not list. Expected: the attribute's list.</summary>
    public static FaultCode UnknownSymbol { get; } = new("unknown-symbol");

    /// <summary>An interval that ends before it begins.</summary>
    public static FaultCode EmptyInterval { get; } = new("empty-interval");

    /// <summary>Criteria nested deeper than 64. Expected: the limit.</summary>
    public static FaultCode NestingTooDeep { get; } = new("nesting-too-deep");

    /// <summary>More than 1,000 measures. Expected: the limit.</summary>
    public static FaultCode TooManyMeasures { get; } = new("too-many-measures");

    /// <summary>More than 64 distinct predicates in one measure. Expected: the limit.</summary>
    public static FaultCode TooManyPredicates { get; } = new("too-many-predicates");

    /// <summary>Two editions of one book are in force on one day. Found: the days of the later one; expected: the name of the book.</summary>
    public static FaultCode OverlappingEditions { get; } = new("overlapping-editions");

    /// <summary>The book names an organization that the register lacks.</summary>
    public static FaultCode UnlistedOrganization { get; } = new("unlisted-organization", IsWarning: true);

    /// <summary>A cited document is not in force on every day that is asked about. Expected: the days of the document, those asked about, and the first of these without it, if there is one.</summary>
    public static FaultCode CitationNotInForce { get; } = new("citation-not-in-force", IsWarning: true);

    /// <summary>A citation without a date can mean several documents. Expected: these documents.</summary>
    public static FaultCode AmbiguousCitation { get; } = new("ambiguous-citation", IsWarning: true);
}
