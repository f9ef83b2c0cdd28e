namespace LamTheoBac.Cli.Tests.Support;

/// <summary>
/// Three organizations and five members, counted by hand. Of the members of A one has a plan and one has none; at B one
/// is exempt, one is away without a plan, and of one nobody knows when the plan was registered.
/// </summary>
internal static class TinyCase
{
    public const string Rules = """
        rule book tiny
          title "Tiny"

        measure with-plan of person
          title      "Members with a plan"
          population party-member
          exclude    exempt-from-activities because "exempt"
          except     temporarily-elsewhere because "away"
          met        plan.registered
          target     50%

        measure units-with-plan of organization
          population parent.level = province
          met        plan.registered
        """;

    public static TestFolder Write()
    {
        var folder = new TestFolder();
        folder.Write("rules.txt", Rules);
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,Tỉnh,province,,,2015-01-01,\nB,,district,,R,2015-01-01,2025-07-01\nA,=Unit,district,,R,2015-01-01,2025-07-01\n");
        folder.Write("people.csv", "id,categories\np1,\np2,\np3,\np4,\np5,\n");
        folder.Write("memberships.csv", "person,status,from,to\np1,official,2010-01-01,\np2,official,2010-01-01,\np3,official,2010-01-01,\np4,official,2010-01-01,\np5,official,2010-01-01,\n");
        folder.Write(
            "assignments.csv",
            "person,organization,role,from,to\np1,A,primary,2016-01-01,\np2,A,primary,2016-01-01,\np3,B,primary,2016-01-01,\np4,B,primary,2016-01-01,\np5,B,primary,2016-01-01,\np5,A,temporary,2017-01-01,\n");
        folder.Write("exemptions.csv", "person,from,to,reason\np4,2016-01-01,,age\n");
        folder.Write("plans.csv", "subject,cycle,kind,registered-on,approved-on,withdrawn-on\np1,2017,plan,2017-03-01,,\np3,2017,plan,?,,\nA,2017,plan,2017-02-01,,\n");
        folder.Write("returns.csv", "organization,cycle,topic,received-on\nR,2017,plans,2017-12-20\n");
        return folder;
    }

    public static ToolResult Coverage(TestFolder folder, params string[] options) =>
        Tool.Run(["coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", .. options]);
}
