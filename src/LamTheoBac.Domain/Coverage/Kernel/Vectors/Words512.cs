using System.Runtime.Intrinsics;

namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>8 words in a vector of 512 bits.</summary>
internal readonly struct Words512(Vector512<ulong> bits) : IWords<Words512>
{
    private readonly Vector512<ulong> _bits = bits;

    public static Words512 All(ulong word) => new(Vector512.Create(word));

    public static Words512 operator &(Words512 left, Words512 right) => new(left._bits & right._bits);

    public static Words512 operator |(Words512 left, Words512 right) => new(left._bits | right._bits);

    public static Words512 operator ^(Words512 left, Words512 right) => new(left._bits ^ right._bits);

    public static Words512 operator ~(Words512 words) => new(~words._bits);

    public static Words512 operator +(Words512 left, Words512 right) => new(left._bits + right._bits);

    public static Words512 operator -(Words512 left, Words512 right) => new(left._bits - right._bits);

    public static Words512 operator <<(Words512 words, int bits) => new(words._bits << bits);

    public static Words512 operator >>>(Words512 words, int bits) => new(words._bits >>> bits);
}
