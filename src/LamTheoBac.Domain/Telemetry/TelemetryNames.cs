namespace LamTheoBac.Domain.Telemetry;

/// <summary>
/// The names under which a host's monitoring finds what the library does (tên số liệu vận hành): one <c>ActivitySource</c> and one <c>Meter</c>.
/// Nothing is recorded until a host listens, and no value names a person or an organization.
/// </summary>
public static class TelemetryNames
{
    /// <summary>The name of the <c>ActivitySource</c> and of the <c>Meter</c>.</summary>
    public const string Source = "LamTheoBac.Domain";

    /// <summary>The activity of one evaluation; its tags are <see cref="RuleBook"/>, <see cref="Measures"/>, <see cref="Persons"/> and <see cref="Organizations"/>.</summary>
    public const string Evaluate = "lamtheobac.evaluate";

    /// <summary>Counts evaluations, by <see cref="RuleBook"/>.</summary>
    public const string Evaluations = "lamtheobac.evaluations";

    /// <summary>Counts the subjects that evaluations went through, by <see cref="RuleBook"/> and <see cref="Basis"/>.</summary>
    public const string Subjects = "lamtheobac.subjects";

    /// <summary>Counts reloads of rule books, by <see cref="ReloadOutcome"/>.</summary>
    public const string Reloads = "lamtheobac.rule_books.reloads";

    /// <summary>Tag: the name of the rule book.</summary>
    public const string RuleBook = "lamtheobac.rule_book";

    /// <summary>Tag: how many measures the rule book has.</summary>
    public const string Measures = "lamtheobac.measures";

    /// <summary>Tag: how many persons the facts hold.</summary>
    public const string Persons = "lamtheobac.persons";

    /// <summary>Tag: how many organizations the facts hold.</summary>
    public const string Organizations = "lamtheobac.organizations";

    /// <summary>Tag: <c>person</c> or <c>organization</c>.</summary>
    public const string Basis = "lamtheobac.basis";

    /// <summary>Tag: <see cref="Replaced"/>, <see cref="Unchanged"/>, <see cref="Refused"/> or <see cref="Failed"/>.</summary>
    public const string ReloadOutcome = "lamtheobac.reload.outcome";

    /// <summary>A reload that put new books in place.</summary>
    public const string Replaced = "replaced";

    /// <summary>A reload that found the same texts.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>A reload that found faults, so that the books stayed.</summary>
    public const string Refused = "refused";

    /// <summary>A reload in which the host's own function threw, so that the books stayed.</summary>
    public const string Failed = "failed";
}
