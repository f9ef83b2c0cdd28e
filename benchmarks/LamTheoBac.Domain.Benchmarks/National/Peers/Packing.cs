using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>Streams the members into a table through the public API.</summary>
internal static class Packing
{
    public static FactTable Pack(Country country) => Pack(country, (values, place) => values.Of(country.Members[place]));

    /// <summary>The same with other values for some.</summary>
    public static FactTable Pack(Country country, Func<MemberValues, int, AttributeValue[]> valuesOf)
    {
        var builder = new FactTableBuilder(NationalRules.Book, NationalRules.Cycle, NationalRules.AsOf, country.Tree);
        var values = new MemberValues(builder.PersonAttributes);
        for (var place = 0; place < country.Members.Length; place++) builder.Add(country.Members[place].Id, country.Members[place].Organization, valuesOf(values, place));
        return builder.Build().Match(table => table, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
    }
}
