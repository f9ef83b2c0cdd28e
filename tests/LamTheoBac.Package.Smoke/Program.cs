using System.Runtime.InteropServices;
using Host;

PublicFace.Run();
ValuesAndTime.Run();
FaultsAsValues.Run();
PapersAndIndicators.Run();
Lives.Run();
Registers.Run();
RulesInCode.Run();
await CoverageOfData.Run();
Figures.Run();
AnalysisOfRules.Run();
Kit.Run();
Hosts.Run();

var first = Given.Report[Given.First, "members-with-plan"];
Console.WriteLine($"c1: {first.Percentage}, from {first.Lower} to {first.Upper}");
Console.WriteLine($"{Proof.Held} comparisons held on {RuntimeInformation.FrameworkDescription}");
