using LamTheoBac.Domain.Benchmarks.National.Peers;
using LamTheoBac.Domain.Rules;
using RulesEngine.Models;

namespace LamTheoBac.Domain.Benchmarks.National.Further;

/// <summary>
/// A rule engine that hosts know: rules are strings of C#, and every rule of a workflow is run for every member. It has no
/// unknowns, so its rules call the same classification as the LINQ peers, one rule for each class of each measure.
/// </summary>
internal sealed class MicrosoftRulesEngine : IFurther
{
    private const string Workflow = "national";
    private const int SampleSize = 2_000;

    private readonly RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = Workflow, Rules = [.. NationalRules.Book.Measures.SelectMany((measure, number) => Enumerable.Range(0, Classes.Count).Select(own => RuleOf(measure, number, own)))] }],
        new ReSettings { CustomTypes = [typeof(Classes), typeof(Kleene)] });

    private Country _sample = null!;

    public string Name => "Microsoft RulesEngine, from a sample of 2,000 persons";

    public double Parts { get; private set; }

    public void Prepare(Country country)
    {
        (_sample, Parts) = (new Country(SampleSize), (double)SampleSize / country.Members.Length);
        var ours = new OursFromColumns(1);
        ours.Prepare(_sample);
        if (!ours.Read(ours.Count()).AsSpan().SequenceEqual((int[])Run())) throw new InvalidOperationException($"{Name} counts otherwise: no time is worth printing");
    }

    public object Run()
    {
        var counts = new int[_sample.Tree.Count * Classes.Width];
        foreach (var member in _sample.Members)
        {
            var results = _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("m", member)).AsTask().GetAwaiter().GetResult();
            for (var index = 0; index < results.Count; index++)
                if (results[index].IsSuccess)
                    counts[(member.Cell * Classes.Width) + index]++;
        }
        return Classes.RollUp(counts, _sample.Tree);
    }

    private static Rule RuleOf(Measure measure, int number, int own) => new()
    {
        RuleName = $"{number} {own}",
        Expression = $"Classes.Of({Of(measure.Population)}, {AnyOf(measure.Exclusions)}, {Of(measure.Met)}, {AnyOf(measure.Exceptions)}) == {own}",
    };

    private static string AnyOf(IEnumerable<Clause> clauses) => clauses.Select(clause => Of(clause.Criterion)).DefaultIfEmpty("Kleene.No()").Aggregate((left, right) => $"Kleene.Either({left}, {right})");

    private static string Of(Criterion criterion) => NationalRules.Open(criterion) switch
    {
        Criterion.Constant { Value: true } => "Kleene.Yes()",
        Criterion.Not not => $"Kleene.Opposite({Of(not.Inner)})",
        Criterion.All all => all.Criteria.Select(Of).Aggregate((left, right) => $"Kleene.Both({left}, {right})"),
        Criterion.Any any => any.Criteria.Select(Of).Aggregate((left, right) => $"Kleene.Either({left}, {right})"),
        Criterion.Flag flag => $"m.{NationalRules.ColumnOf(flag.Attribute)}",
        Criterion.Comparison comparison => $"Kleene.{(comparison.Operator == ComparisonOperator.LessOrEqual ? "AtMost" : "AtLeast")}(m.{NationalRules.ColumnOf(comparison.Attribute)}, {NationalRules.OperandOf(comparison)})",
        var other => throw new ArgumentException($"{other.GetType().Name} is not used here", nameof(criterion)),
    };

    /// <summary>Three-valued connectives for its expressions, in which and, or, not are words of the language.</summary>
    public static class Kleene
    {
        public static bool? Yes() => true;

        public static bool? No() => false;

        public static bool? Opposite(bool? value) => !value;

        public static bool? Both(bool? left, bool? right) => left & right;

        public static bool? Either(bool? left, bool? right) => left | right;

        public static bool? AtMost(int? value, int limit) => value is { } known ? known <= limit : null;

        public static bool? AtLeast(int? value, int limit) => value is { } known ? known >= limit : null;
    }
}
