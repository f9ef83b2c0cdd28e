using System.Runtime.Intrinsics;

namespace LamTheoBac.Domain.Coverage.Kernel.Vectors;

/// <summary>Which width the kernel works with.</summary>
internal static class WidestWords
{
    /// <summary>The widest that the processor has; the runtime's own switches, such as <c>DOTNET_EnableAVX2=0</c>, take it away.</summary>
    public static WordWidth Here { get; } =
        Vector512.IsHardwareAccelerated ? WordWidth.Bits512
        : Vector256.IsHardwareAccelerated ? WordWidth.Bits256
        : Vector128.IsHardwareAccelerated ? WordWidth.Bits128
        : WordWidth.Bits64;
}
