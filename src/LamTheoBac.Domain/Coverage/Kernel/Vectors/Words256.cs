using System.Runtime.Intrinsics;

namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>4 words in a vector of 256 bits.</summary>
internal readonly struct Words256(Vector256<ulong> bits) : IWords<Words256>
{
    private readonly Vector256<ulong> _bits = bits;

    public static Words256 All(ulong word) => new(Vector256.Create(word));

    public static Words256 operator &(Words256 left, Words256 right) => new(left._bits & right._bits);

    public static Words256 operator |(Words256 left, Words256 right) => new(left._bits | right._bits);

    public static Words256 operator ^(Words256 left, Words256 right) => new(left._bits ^ right._bits);

    public static Words256 operator ~(Words256 words) => new(~words._bits);

    public static Words256 operator +(Words256 left, Words256 right) => new(left._bits + right._bits);

    public static Words256 operator -(Words256 left, Words256 right) => new(left._bits - right._bits);

    public static Words256 operator <<(Words256 words, int bits) => new(words._bits << bits);

    public static Words256 operator >>>(Words256 words, int bits) => new(words._bits >>> bits);
}
