namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>How many bits the kernel works on at once. Every width gives the same counts.</summary>
internal enum WordWidth
{
    Bits64 = 64,
    Bits128 = 128,
    Bits256 = 256,
    Bits512 = 512,
}
