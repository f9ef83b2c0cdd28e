using System.CommandLine;
using System.Globalization;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using NodaTime.Text;

namespace LamTheoBac.Cli.Commands;

/// <summary>Reads the values of options by their types and collects what is wrong with them.</summary>
internal sealed class OptionReader(ParseResult parsed, ToolText text)
{
    /// <summary>Everything that is wrong so far.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The value of an option that must stand.</summary>
    public string Required(Option<string?> option)
    {
        if (parsed.GetValue(option) is { } value) return value;
        Errors.Add(ToolText.Fill(text.MissingOption, option.Name));
        return "";
    }

    /// <summary>How many faults are to be printed at most.</summary>
    public int MaximumErrors(Option<string?> option) => Whole(option, 0, int.MaxValue) ?? Session.DefaultMaximumErrors;

    /// <summary>A whole number within bounds; null when the option does not stand.</summary>
    public int? Whole(Option<string?> option, int minimum, int maximum)
    {
        if (parsed.GetValue(option) is not { } value) return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum) return number;
        return Refuse<int>(option, value, maximum == int.MaxValue ? $"{minimum}.." : $"{minimum}..{maximum}");
    }

    /// <summary>A day; null when the option does not stand.</summary>
    public LocalDate? Day(Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } value) return null;
        return value.Length == 10 && LocalDatePattern.Iso.Parse(value) is { Success: true } day ? day.Value : Refuse<LocalDate>(option, value, "yyyy-mm-dd");
    }

    /// <summary>One of several words; the first of them when the option does not stand.</summary>
    public string Word(Option<string?> option, params string[] words)
    {
        var value = parsed.GetValue(option) ?? words[0];
        if (Array.IndexOf(words, value) < 0) Refuse<int>(option, value, string.Join(", ", words));
        return value;
    }

    private T? Refuse<T>(Option<string?> option, string value, string expected)
        where T : struct
    {
        Errors.Add(ToolText.Fill(text.IllegalValue, option.Name, value, expected));
        return null;
    }
}
