namespace LamTheoBac.Domain.Faults;

/// <content>English: published figures, and counts of parts.</content>
public sealed partial class FaultCatalogue
{
    private static Dictionary<FaultCode, string> EnglishFigureTemplates() => new()
    {
        [FigureFaultCodes.IllegalCounts] = "found `{found}`: expected part and whole with a slash between, such as {0}",
        [FigureFaultCodes.IllegalCount] = "found `{found}`: expected a count of at most {1} such as {0}, in groups of three digits or in none, or ? where it is not given",
        [FigureFaultCodes.IllegalPercentage] = "found `{found}`: expected a percentage from {0} to {1} with a decimal comma, such as 97,8%, and at most nine decimals",
        [FigureFaultCodes.UnknownHedge] = "the words `{found}` before the percentage are not known: leave them out, or write one of {expected}",
        [FigureFaultCodes.ReversedRange] = "the range `{found}` ends below its beginning: write the lower percentage first",
        [TallyFaultCodes.OtherRules] = "the counts answer other rules: found fingerprint `{found}`, expected {0}",
        [TallyFaultCodes.OtherCycle] = "the counts are about cycle `{found}`, expected {0}",
        [TallyFaultCodes.OtherDay] = "the counts are as of `{found}`, expected {0}",
        [TallyFaultCodes.IllegalCounters] = "found the counters `{found}`: expected {0} counters, none of them negative",
    };
}
