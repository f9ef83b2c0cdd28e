using System.Text;

namespace LamTheoBac.Domain.Values;

/// <summary>The one form in which the text of an id is kept: NFC, not empty, compared ordinally.</summary>
internal static class IdText
{
    /// <summary>The text in NFC.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or white space.</exception>
    public static string Of(string text, string parameter) => Guard.Against.NullOrWhiteSpace(text, parameter).Normalize(NormalizationForm.FormC);

    /// <summary>The text of an id that came through a factory.</summary>
    /// <exception cref="InvalidOperationException">The id is <c>default</c>: it was never given a text.</exception>
    public static string Demand(string? text) => text ?? throw new InvalidOperationException("a default id has no text: make it with its From method");
}
