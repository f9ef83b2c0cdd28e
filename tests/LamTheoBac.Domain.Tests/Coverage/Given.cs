using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>What the tests of coverage start from.</summary>
internal static class Given
{
    public static readonly LocalDate AsOf = new(2017, 12, 31);
    public static readonly CommitmentCycle Cycle = CommitmentCycle.OfYear(2017);
    public static readonly Validity Always = Validity.Since(new LocalDate(2010, 1, 1));

    public static RuleBook Book(string text) => RuleBook.Parse(text).Match(book => book, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

    public static Register Register(RegisterContents contents) =>
        Facts.Register.Create(contents).Match(register => register, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

    public static CoverageReport Report(RuleBook book, Register register) => new CoverageEngine().Evaluate(book, FactTable.Of(register, book, Cycle, AsOf));

    public static OrganizationPeriod Organization(string id, OrganizationLevel level = OrganizationLevel.Cell, string? parent = null) =>
        OrganizationPeriod.Of(OrganizationId.From(id), Always, id, level, parent: parent is null ? null : OrganizationId.From(parent));

    public static Assignment Primary(string person, string organization) =>
        Assignment.Of(PersonId.From(person), OrganizationId.From(organization), AssignmentRole.Primary, Always);
}
