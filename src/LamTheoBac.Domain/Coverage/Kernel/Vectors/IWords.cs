namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>
/// Some words of 64 bits that are worked on at once. The kernel is written once against this; the widest kind that the
/// processor has takes it (<see cref="WidestWords"/>).
/// </summary>
internal interface IWords<T>
    where T : struct, IWords<T>
{
    /// <summary>Every word is this.</summary>
    static abstract T All(ulong word);

    static abstract T operator &(T left, T right);

    static abstract T operator |(T left, T right);

    static abstract T operator ^(T left, T right);

    static abstract T operator ~(T words);

    /// <summary>Word by word; nothing is carried from one to the next.</summary>
    static abstract T operator +(T left, T right);

    /// <summary>Word by word; nothing is borrowed from the next.</summary>
    static abstract T operator -(T left, T right);

    static abstract T operator <<(T words, int bits);

    /// <summary>Zeros come in.</summary>
    static abstract T operator >>>(T words, int bits);
}
