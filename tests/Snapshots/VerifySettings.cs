namespace VerifyTests;

/// <summary>What can be set of one snapshot.</summary>
internal sealed class VerifySettings
{
    internal object?[] Parameters { get; private set; } = [];

    /// <summary>The arguments of the test, which become part of the file's name, in the order of the method's parameters.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;
}
