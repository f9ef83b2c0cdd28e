using LamTheoBac.Domain.Faults;
using OneOf;

namespace LamTheoBac.Domain.Tests.LifeCycles;

/// <summary>Short forms to open the answer of a step.</summary>
internal static class Answers
{
    /// <summary>The next state; a refusal fails the test.</summary>
    public static T Taken<T>(this OneOf<T, Refusal> answer) => answer.Match(next => next, refusal => throw new InvalidOperationException(string.Join("\n", refusal.Reasons)));

    /// <summary>The reasons of a refusal; a next state fails the test.</summary>
    public static IReadOnlyList<Fault> Reasons<T>(this OneOf<T, Refusal> answer) =>
        answer.Match<IReadOnlyList<Fault>>(next => throw new InvalidOperationException($"it was taken: {next}"), refusal => refusal.Reasons);

    /// <summary>The codes of the reasons, in order.</summary>
    public static IEnumerable<FaultCode> Codes<T>(this OneOf<T, Refusal> answer) => answer.Reasons().Select(reason => reason.Code);
}
