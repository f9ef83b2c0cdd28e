namespace LamTheoBac.Cli.Tests.Support;

/// <summary>
/// Two states with one member for every cause, counted by hand at R. Before, of p1, p2, p3, p4, p6 only p1 has a plan: 1/5. The rules take p3 out: 1/4.
/// p2 registers a plan: 2/4. p5 comes with a plan from X: 3/5. p6 has no place any more, p7 has one, with a plan: 4/5.
/// </summary>
internal sealed class TwoStates : IDisposable
{
    private const string Old = "rule book tiny\nmeasure with-plan of person\n  population party-member\n  met plan.registered\nmeasure gone of person\n  population cadre\n  met plan.registered\n";
    private const string New = "rule book tiny\nmeasure with-plan of person\n  population party-member\n  exclude exempt-from-activities\n  met plan.registered\nmeasure fresh of organization\n  population true\n  met plan.registered\n";

    private readonly TestFolder _rules = new TestFolder().Write("old.txt", Old).Write("new.txt", New);

    public TestFolder Before { get; } = State("p1", "p2", "p3", "p4", "p6").Write("plans.csv", Plans("p1", "p5"));

    public TestFolder After { get; } = State("p1", "p2", "p3", "p4", "p5", "p7").Write("plans.csv", Plans("p1", "p2", "p5", "p7"));

    public string OldRules => _rules.Of("old.txt");

    public string NewRules => _rules.Of("new.txt");

    /// <summary>Compares over the later data, with these options more.</summary>
    public ToolResult Diff(params string[] options) => Tool.Run(["diff", OldRules, NewRules, "--data", After.Path, "--cycle", "2017", .. options]);

    public void Dispose()
    {
        _rules.Dispose();
        Before.Dispose();
        After.Dispose();
    }

    /// <summary>These at A, which stands under R; p5 at X unless it is one of them.</summary>
    private static TestFolder State(params string[] members)
    {
        string[] all = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"];
        var places = members.Select(member => $"{member},A,primary,2016-01-01,\n").Append(members.Contains("p5") ? "" : "p5,X,primary,2016-01-01,\n");
        return new TestFolder()
            .Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,,province,,,2015-01-01,\nA,,district,,R,2015-01-01,2025-07-01\nX,,province,,,2015-01-01,\n")
            .Write("people.csv", "id,categories\n" + string.Concat(all.Select(person => $"{person},\n")))
            .Write("memberships.csv", "person,status,from,to\n" + string.Concat(all.Select(person => $"{person},official,2010-01-01,\n")))
            .Write("exemptions.csv", "person,from,to,reason\np3,2016-01-01,,age\n")
            .Write("assignments.csv", "person,organization,role,from,to\n" + string.Concat(places));
    }

    private static string Plans(params string[] members) =>
        "subject,cycle,kind,registered-on,approved-on,withdrawn-on\n" + string.Concat(members.Select(member => $"{member},2017,plan,2017-03-01,,\n"));
}
