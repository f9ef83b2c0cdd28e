using System.Runtime.Intrinsics;

namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>2 words in a vector of 128 bits.</summary>
internal readonly struct Words128(Vector128<ulong> bits) : IWords<Words128>
{
    private readonly Vector128<ulong> _bits = bits;

    public static Words128 All(ulong word) => new(Vector128.Create(word));

    public static Words128 operator &(Words128 left, Words128 right) => new(left._bits & right._bits);

    public static Words128 operator |(Words128 left, Words128 right) => new(left._bits | right._bits);

    public static Words128 operator ^(Words128 left, Words128 right) => new(left._bits ^ right._bits);

    public static Words128 operator ~(Words128 words) => new(~words._bits);

    public static Words128 operator +(Words128 left, Words128 right) => new(left._bits + right._bits);

    public static Words128 operator -(Words128 left, Words128 right) => new(left._bits - right._bits);

    public static Words128 operator <<(Words128 words, int bits) => new(words._bits << bits);

    public static Words128 operator >>>(Words128 words, int bits) => new(words._bits >>> bits);
}
