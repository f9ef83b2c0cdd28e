using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>Why one subject is classified as it is (giải thích) by one measure: the deciding line, every clause with its truth, and what it rests on.</summary>
public sealed record Explanation
{
    /// <summary>Who is explained.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>By which measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The class.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The line of RULES.md section 4 that decided, 1 to 9.</summary>
    public required int Line { get; init; }

    /// <summary>The first clause that is true, of who is excluded or excepted; null otherwise.</summary>
    public required ExplainedClause? Reason { get; init; }

    /// <summary>Every clause in the order of the lines: population, exclusions, met, exceptions.</summary>
    public required ValueList<ExplainedClause> Clauses { get; init; }

    /// <summary>The definitions that the measure uses, each behind those that it uses itself.</summary>
    public required ValueList<ExplainedDefinition> Definitions { get; init; }

    /// <summary>What the measure rests on: its own citations, then the book's.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>Where the subject is counted; null for a person without a place, who is counted nowhere.</summary>
    public required OrganizationId? Organization { get; init; }

    /// <summary>Why a person is counted nowhere; null otherwise.</summary>
    public required UnplacedReason? Unplaced { get; init; }
}
