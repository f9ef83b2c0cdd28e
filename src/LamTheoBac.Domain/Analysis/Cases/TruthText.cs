using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Truths in one word, a letter each; what cases are looked up by.</summary>
internal static class TruthText
{
    public static string Of(Truth[] truths) => string.Create(truths.Length, truths, static (text, all) =>
    {
        for (var i = 0; i < all.Length; i++) text[i] = (char)('0' + (int)all[i]);
    });
}
