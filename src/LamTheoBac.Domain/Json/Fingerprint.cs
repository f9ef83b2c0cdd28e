using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Json;

/// <summary>The form of a fingerprint of rules.</summary>
internal static class Fingerprint
{
    private const int Digits = 64;

    /// <summary>The fingerprint of a document; null after telling that it is missing or none.</summary>
    public static string? Of(string? text, string pointer, JsonFaults faults)
    {
        if (faults.Text(text, pointer) is not { } given) return null;
        if (given.Length == Digits && given.All(digit => char.IsAsciiDigit(digit) || digit is >= 'A' and <= 'F')) return given;
        faults.Add(JsonFaultCodes.IllegalFingerprint, pointer, given, $"{Digits}");
        return null;
    }
}
