namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>One word, on any processor.</summary>
internal readonly struct Words64(ulong bits) : IWords<Words64>
{
    private readonly ulong _bits = bits;

    public static Words64 All(ulong word) => new(word);

    public static Words64 operator &(Words64 left, Words64 right) => new(left._bits & right._bits);

    public static Words64 operator |(Words64 left, Words64 right) => new(left._bits | right._bits);

    public static Words64 operator ^(Words64 left, Words64 right) => new(left._bits ^ right._bits);

    public static Words64 operator ~(Words64 words) => new(~words._bits);

    public static Words64 operator +(Words64 left, Words64 right) => new(left._bits + right._bits);

    public static Words64 operator -(Words64 left, Words64 right) => new(left._bits - right._bits);

    public static Words64 operator <<(Words64 words, int bits) => new(words._bits << bits);

    public static Words64 operator >>>(Words64 words, int bits) => new(words._bits >>> bits);
}
