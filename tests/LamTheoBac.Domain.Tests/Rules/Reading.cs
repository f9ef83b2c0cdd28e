using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>Short words for the tests of the rule language.</summary>
internal static class Reading
{
    public const string Header = "rule book b\n";

    /// <summary>The example of RULES.md section 2.</summary>
    public const string Example = """
        rule book ct05-bac-kan
          title   "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
          issuer  "Thành ủy Bắc Kạn"
          cites   "05-CT/TW", "05-HD/TU"
          in force 2017-02-14 ..

        define member-in-subordinate-cell:
          party-member and organization.level = cell

        measure members-with-plan of person
          title      "Đảng viên sinh hoạt tại chi bộ trực thuộc đảng bộ cơ sở có kế hoạch làm theo Bác"
          cites      "05-HD/TU"
          population member-in-subordinate-cell
          exclude    exempt-from-activities because "được miễn công tác, sinh hoạt đảng"
          except     temporarily-elsewhere because "đang sinh hoạt đảng tạm thời nơi khác"
          met        plan.registered and plan.registered-on <= cycle.end
          target     95%

        measure cells-with-plan of organization
          title      "Chi bộ trực thuộc đảng bộ cơ sở có kế hoạch"
          population level = cell
          met        plan.registered
          target     100%

        """;

    public static RuleBook Book(string text) => RuleBook.Parse(text).Match(book => book, faults => throw new InvalidOperationException(string.Join('\n', faults.Faults)));

    public static RuleBook Book(RuleBookBuilder builder) => builder.Build().Match(book => book, faults => throw new InvalidOperationException(string.Join('\n', faults.Faults)));

    public static IReadOnlyList<Fault> FaultsOf(string text) => RuleBook.Parse(text).Match(_ => [], faults => faults.Faults);

    public static IReadOnlyList<Fault> FaultsOf(RuleBookBuilder builder) => builder.Build().Match(_ => [], faults => faults.Faults);

    /// <summary>A book with one measure whose population is this criterion, which begins at line 3, column 14.</summary>
    public static string WithPopulation(string criterion, string basis = "person") => $"{Header}measure m of {basis}\n  population {criterion}\n  met true\n";

    public static Criterion PopulationOf(string criterion, string basis = "person") => Book(WithPopulation(criterion, basis)).Measures[0].Population;

    /// <summary>The codes with their places, e.g. <c>unknown-name 3:14 `x`</c>.</summary>
    public static string[] Told(IEnumerable<Fault> faults) => [.. faults.Select(fault => fault.Place is FaultPlace.InText place
        ? $"{fault.Code} {place.Line}:{place.Column} `{fault.Found}`"
        : $"{fault.Code} `{fault.Found}`")];

    /// <summary>Asserts that these faults and no others are found, in this order.</summary>
    public static void AssertFaults(string text, params string[] expected) => Assert.Equal(expected, Told(FaultsOf(text)));

    public static Criterion Flag(string name) => new Criterion.Flag(AttributeName.From(name));

    public static AttributeName Name(string name) => AttributeName.From(name);
}
