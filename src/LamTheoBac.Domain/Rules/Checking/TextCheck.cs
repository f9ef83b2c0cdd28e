using System.Text;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Holds texts and dates that were given in C# to what a string and a date of the language can say.</summary>
internal sealed class TextCheck(FaultCollector faults)
{
    /// <summary>The text in NFC; null, and a fault, when it cannot be written.</summary>
    public string? Check(string? text, SourcePlace place = default)
    {
        if (text is null) return null;
        foreach (var (start, end) in StringText.IllegalRuns(text, 0, text.Length))
        {
            faults.Add(RuleBookFaultCodes.IllegalCharacter, place, text.AsSpan(start, end - start), []);
            return null;
        }
        return text.Normalize(NormalizationForm.FormC);
    }

    public void Check(LocalDate? date, SourcePlace place = default)
    {
        if (date is { } day && !DateText.IsPrintable(day)) faults.Add(RuleBookFaultCodes.IllegalDate, place, DateText.Print(day), ["date"]);
    }
}
