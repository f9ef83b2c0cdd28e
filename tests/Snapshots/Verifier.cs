using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Stands in for the entry point of the package Verify.XunitV3, which this project's registry lacks; see CONTRIBUTING.md.</summary>
internal static class Verifier
{
    /// <summary>Compares a text with the approved one beside the test, <c>Class.Method.verified.txt</c>.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(target ?? "null", settings ?? new VerifySettings(), sourceFile);

    /// <summary>Compares the text of an object with the approved one.</summary>
    public static SettingsTask Verify(object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target?.ToString(), settings, sourceFile);
}
