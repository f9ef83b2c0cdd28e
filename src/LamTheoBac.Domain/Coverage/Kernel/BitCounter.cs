using System.Numerics;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Counts in many rows at once how many inputs are set: bit k of every row's count stands in digit k.</summary>
internal sealed class BitCounter<TWords>(int inputs)
    where TWords : struct, IWords<TWords>
{
    private readonly TWords[] _digits = new TWords[BitOperations.Log2((uint)Math.Max(1, inputs)) + 1];

    public void Clear() => Array.Clear(_digits);

    public void Add(TWords carry)
    {
        for (var digit = 0; digit < _digits.Length; digit++) (_digits[digit], carry) = (_digits[digit] ^ carry, _digits[digit] & carry);
    }

    /// <summary>The rows whose count is at least this.</summary>
    public TWords AtLeast(long count)
    {
        if (count > inputs) return default;
        var (greater, equal) = (default(TWords), TWords.All(ulong.MaxValue));
        for (var digit = _digits.Length - 1; digit >= 0; digit--)
        {
            if (((count >> digit) & 1) == 0) greater |= equal & _digits[digit];
            equal &= ((count >> digit) & 1) == 0 ? ~_digits[digit] : _digits[digit];
        }
        return greater | equal;
    }
}
