using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Tests.LifeCycles;

/// <summary>One way in which a step goes.</summary>
/// <param name="From">The state; null where a life begins.</param>
/// <param name="Step">The step, by the name of its method.</param>
/// <param name="When">What is special about this case, in a few words.</param>
/// <param name="Next">The state that it leads to; null when it is refused.</param>
/// <param name="Reasons">Why it is refused; empty when it is not.</param>
internal sealed record LifeCycleCase(Type? From, string Step, string When, Type? Next, IReadOnlyList<Fault> Reasons);
