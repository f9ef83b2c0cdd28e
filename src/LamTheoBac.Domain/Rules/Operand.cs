using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// What a value is compared with (vế so sánh): a closed hierarchy (RULES.md section 2, <c>operand</c>). Equality is by form and ignores
/// where in a text it stood.
/// </summary>
public abstract record Operand
{
    private Operand() { }

    /// <summary>Where it stood in the text; not part of equality.</summary>
    internal SourcePlace Place { get; init; }

    /// <summary>Whether the other has the same form; the place is ignored.</summary>
    public virtual bool Equals(Operand? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>A whole number (số nguyên).</summary>
    public sealed record Integer(long Value) : Operand;

    /// <summary>A fixed day (ngày cố định).</summary>
    public sealed record Date(LocalDate Value) : Operand;

    /// <summary>A word of a symbol's list (từ).</summary>
    public sealed record Symbol(string Word) : Operand
    {
        /// <summary>The word.</summary>
        /// <exception cref="ArgumentException">It has not the form of a word.</exception>
        public string Word { get; init => field = Checked(value); } = Checked(Word);

        private static string Checked(string word) => WordForm.IsName(word) ? word : throw new ArgumentException($"`{word}` is no word of a symbol", nameof(word));
    }

    /// <summary>An id (mã), written as a string; NFC.</summary>
    public sealed record Id(string Text) : Operand
    {
        /// <summary>The id's text, NFC.</summary>
        /// <exception cref="ArgumentException">It is null, empty or white space.</exception>
        public string Text { get; init => field = IdText.Of(value, nameof(Text)); } = IdText.Of(Text, nameof(Text));
    }

    /// <summary>A day that the cycle or the question fixes (ngày theo mốc), moved by a number of days (negative for earlier).</summary>
    public sealed record Anchored(DateAnchor Anchor, int Days) : Operand
    {
        /// <summary>The day that is moved.</summary>
        /// <exception cref="ArgumentException">It is none of the enum.</exception>
        public DateAnchor Anchor { get; init => field = Guard.Against.EnumOutOfRange(value); } = Guard.Against.EnumOutOfRange(Anchor);

        /// <summary>By how many days, -2147483647 to 2147483647.</summary>
        /// <exception cref="ArgumentException">It lies outside.</exception>
        public int Days { get; init => field = Guard.Against.OutOfRange(value, nameof(Days), -int.MaxValue, int.MaxValue); } = Guard.Against.OutOfRange(Days, nameof(Days), -int.MaxValue, int.MaxValue);
    }
}
