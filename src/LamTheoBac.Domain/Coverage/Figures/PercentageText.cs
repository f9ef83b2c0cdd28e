using System.Globalization;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>Reads a percentage with its hedge, or a range of two, from left to right.</summary>
internal sealed class PercentageText(string text, List<Fault> faults)
{
    private const string Field = "percentage";

    private static readonly string[] Expected = ["0", $"{PrintedPercentage.MostPercent}"];

    private int _at;

    public (FigureHedge Hedge, PrintedPercentage Printed, PrintedPercentage? PrintedTo) Read()
    {
        while (Array.Exists(HedgeWords.Leads, Take)) { }
        var hedge = TakeHedge();
        var isFrom = Take(HedgeWords.From);
        if (WordsAhead() is { Length: > 0 } words) return Refuse(FigureFaultCodes.UnknownHedge, words, [.. HedgeWords.Hedges.Select(known => known.Word)]);
        var first = TakeNumber();
        var second = Array.Exists(HedgeWords.Between, Take) ? TakeNumber() : null;
        var isOrMore = Take(HedgeWords.OrMore);
        var hedges = (hedge is null ? 0 : 1) + (second is null ? 0 : 1) + (isOrMore ? 1 : 0);
        if (_at < text.Length || hedges > 1 || (isFrom && second is null && !isOrMore)) return Refuse(FigureFaultCodes.IllegalPercentage, text, Expected);
        if (second is not null) return ReadRange(first, second);
        return (isOrMore ? FigureHedge.AtLeast : hedge ?? FigureHedge.Exact, ReadPercentage(first, index: null) ?? default, null);
    }

    private (FigureHedge Hedge, PrintedPercentage Printed, PrintedPercentage? PrintedTo) ReadRange(string first, string second)
    {
        var (from, to) = (ReadPercentage(first, 0), ReadPercentage(second, 1));
        if (to?.Percent < from?.Percent) return Refuse(FigureFaultCodes.ReversedRange, text);
        return (FigureHedge.Range, from ?? default, to);
    }

    private PrintedPercentage? ReadPercentage(string number, int? index)
    {
        var canGroup = CountsText.IsGrouped(number);
        var sign = number.Contains(',') ? ',' : '.';
        var parts = number.Split(sign);
        // One point before three digits either groups or begins decimals, so nobody can say which.
        if (!canGroup && parts.Length <= 2 && Number(parts) is { } percentage) return percentage;
        var suggestion = canGroup && parts.Length == 2 ? number.Replace('.', ',') + "%" : null;
        faults.Add(new Fault(FigureFaultCodes.IllegalPercentage, new FaultPlace.InStep(Field, index), number, [.. Expected]) { Suggestion = suggestion });
        return null;
    }

    private static PrintedPercentage? Number(string[] parts)
    {
        if (CountsText.Number(parts[0]) is not { } whole) return null;
        var decimals = parts.Length == 1 ? "" : parts[1];
        if (parts.Length == 2 && (decimals.Length is 0 or > PrintedPercentage.MostDecimals || !decimals.All(char.IsAsciiDigit))) return null;
        var percent = decimal.Parse(string.Create(CultureInfo.InvariantCulture, $"{whole}.{decimals}"), CultureInfo.InvariantCulture);
        return percent <= PrintedPercentage.MostPercent ? PrintedPercentage.Of(percent) : null;
    }

    private FigureHedge? TakeHedge()
    {
        foreach (var (word, hedge) in HedgeWords.Hedges)
            if (Take(word))
                return hedge;
        return null;
    }

    /// <summary>Passes over a word and the space behind it, if it stands here.</summary>
    private bool Take(string word)
    {
        if (!text.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        var end = _at + word.Length;
        if (char.IsLetter(word[^1]) && end < text.Length && char.IsLetter(text[end])) return false;
        _at = end;
        TakeSpace();
        return true;
    }

    private string TakeNumber()
    {
        var start = _at;
        while (_at < text.Length && (text[_at] is '.' or ',' || char.IsAsciiDigit(text[_at]))) _at++;
        var number = text[start.._at];
        TakeSpace();
        Take("%");
        return number;
    }

    private void TakeSpace()
    {
        if (_at < text.Length && text[_at] == ' ') _at++;
    }

    /// <summary>The letters that stand before the next digit.</summary>
    private string WordsAhead()
    {
        var end = _at;
        while (end < text.Length && (text[end] == ' ' || char.IsLetter(text[end]))) end++;
        return text[_at..end].TrimEnd();
    }

    private (FigureHedge Hedge, PrintedPercentage Printed, PrintedPercentage? PrintedTo) Refuse(FaultCode code, string found, params string[] expected)
    {
        faults.Add(new Fault(code, new FaultPlace.InStep(Field), found, [.. expected]));
        return default;
    }
}
