using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Which kernel folds. All give the same result; tests and benchmarks force each.</summary>
internal enum VectorWidth
{
    /// <summary>The reference: no vectors.</summary>
    Scalar,

    /// <summary>16 bytes, on any machine with a byte shuffle.</summary>
    Vector128,

    /// <summary>32 bytes, with AVX2.</summary>
    Vector256,

    /// <summary>64 bytes, with AVX-512 VBMI and VBMI2.</summary>
    Vector512,
}

/// <summary>What this machine has.</summary>
internal static class VectorWidths
{
    public static VectorWidth Widest =>
        IsSupported(VectorWidth.Vector512) ? VectorWidth.Vector512
        : IsSupported(VectorWidth.Vector256) ? VectorWidth.Vector256
        : IsSupported(VectorWidth.Vector128) ? VectorWidth.Vector128 : VectorWidth.Scalar;

    public static bool IsSupported(VectorWidth width) => width switch
    {
        VectorWidth.Vector512 => Avx512Vbmi.IsSupported && Avx512Vbmi2.IsSupported && Avx512BW.IsSupported,
        VectorWidth.Vector256 => Avx2.IsSupported,
        VectorWidth.Vector128 => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian,
        _ => true,
    };
}
