using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Data.Records;

/// <summary>Rows about persons.</summary>
internal static class PersonRows
{
    private static readonly string[] CategoryWords = [.. Words<PersonCategories>.All.Where(word => Words<PersonCategories>.TryParse(word) is not PersonCategories.None)];

    public static Person? Person(Row row)
    {
        var id = row.Id("id", PersonId.From);
        var categories = row.Reported<PersonCategories>("categories", (column, text) => CategoriesOf(row, column, text));
        return row.IsSound ? Domain.People.Person.Of(id, categories) : null;
    }

    public static Membership? Membership(Row row)
    {
        var (person, status, during) = (row.Id("person", PersonId.From), row.Word<MembershipStatus>("status"), row.During());
        return row.IsSound ? Domain.People.Membership.Of(person, status, during) : null;
    }

    public static Assignment? Assignment(Row row)
    {
        var (person, organization) = (row.Id("person", PersonId.From), row.Id("organization", OrganizationId.From));
        var (role, during) = (row.Word<AssignmentRole>("role"), row.During());
        return row.IsSound ? Domain.People.Assignment.Of(person, organization, role, during) : null;
    }

    public static Exemption? Exemption(Row row)
    {
        var (person, during, reason) = (row.Id("person", PersonId.From), row.During(), ReasonOf(row));
        return row.IsSound ? Domain.People.Exemption.Of(person, during, reason) : null;
    }

    public static Suspension? Suspension(Row row)
    {
        var (person, during) = (row.Id("person", PersonId.From), row.During());
        return row.IsSound ? Domain.People.Suspension.Of(person, during) : null;
    }

    private static PersonCategories? CategoriesOf(Row row, string column, string text)
    {
        var all = PersonCategories.None;
        foreach (var word in text.Split('|'))
        {
            if (Array.IndexOf(CategoryWords, word) < 0)
            {
                row.Tell(FileFaultCodes.UnknownWord, column, word, CategoryWords);
                return null;
            }
            all |= Words<PersonCategories>.TryParse(word)!.Value;
        }
        return all;
    }

    private static ExemptionReason ReasonOf(Row row)
    {
        if (row.Optional("reason") is not { } text) return ExemptionReason.Other;
        if (Words<ExemptionReason>.TryParse(text) is { } reason) return reason;
        row.Tell(FileFaultCodes.UnlistedReason, "reason", "", [.. Words<ExemptionReason>.All]);
        return ExemptionReason.Other;
    }
}
