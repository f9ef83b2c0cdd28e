using System.Numerics;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Counts in 64 rows at once how many inputs are set: bit k of every row's count stands in word k.</summary>
internal sealed class BitCounter(int inputs)
{
    private readonly ulong[] _digits = new ulong[BitOperations.Log2((uint)Math.Max(1, inputs)) + 1];

    public void Clear() => Array.Clear(_digits);

    public void Add(ulong carry)
    {
        for (var digit = 0; carry != 0; digit++)
        {
            var next = _digits[digit] & carry;
            _digits[digit] ^= carry;
            carry = next;
        }
    }

    /// <summary>The rows whose count is at least this.</summary>
    public ulong AtLeast(long count)
    {
        if (count > inputs) return 0;
        var (greater, equal) = (0UL, ulong.MaxValue);
        for (var digit = _digits.Length - 1; digit >= 0; digit--)
        {
            if (((count >> digit) & 1) == 0) greater |= equal & _digits[digit];
            equal &= ((count >> digit) & 1) == 0 ? ~_digits[digit] : _digits[digit];
        }
        return greater | equal;
    }
}
