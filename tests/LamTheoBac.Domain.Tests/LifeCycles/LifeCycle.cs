using System.Reflection;
using LamTheoBac.Domain.Faults;
using OneOf;

namespace LamTheoBac.Domain.Tests.LifeCycles;

/// <summary>One life cycle: the states are the sealed types below its root, and cases say how each step can go.</summary>
internal sealed class LifeCycle(Type root)
{
    private readonly List<LifeCycleCase> _cases = [];

    public Type Root { get; } = root;

    public IReadOnlyList<LifeCycleCase> Cases => _cases;

    /// <summary>The states in the order of the cases that first reach them or start from them.</summary>
    public IReadOnlyList<Type> States => [.. _cases.SelectMany(one => new[] { one.From, one.Next }).OfType<Type>().Concat(Declared).Distinct()];

    /// <summary>All steps of the life: what a state offers, and how a life begins (state null).</summary>
    public IReadOnlyList<(Type? State, string Step)> Offered =>
    [
        .. Declared.Append(Root).SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(IsStep).Select(method => ((Type?)null, method.Name)),
        .. Declared.SelectMany(state => state.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsStep).Select(method => ((Type?)state, method.Name))),
    ];

    private IEnumerable<Type> Declared => Root.Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(Root));

    /// <summary>A way in which a life begins, or is refused to.</summary>
    public LifeCycle Begins(string step, string when, Func<IOneOf> take) => Add(null, step, when, take());

    /// <summary>A way in which a step from a state goes.</summary>
    public LifeCycle Case<TState>(TState from, string step, string when, Func<TState, IOneOf> take)
        where TState : class => Add(from.GetType(), step, when, take(from));

    /// <summary>The states that a step can lead to.</summary>
    public IReadOnlyList<Type> NextOf(Type? state, string step) =>
        [.. _cases.Where(one => one.From == state && one.Step == step).Select(one => one.Next).OfType<Type>().Distinct()];

    private LifeCycle Add(Type? from, string step, string when, IOneOf answer)
    {
        _cases.Add(answer.Value is Refusal refusal ? new(from, step, when, null, [.. refusal.Reasons]) : new(from, step, when, answer.Value.GetType(), []));
        return this;
    }

    private static bool IsStep(MethodInfo method) =>
        method.ReturnType is { IsGenericType: true } answer && answer.IsAssignableTo(typeof(IOneOf)) && answer.GetGenericArguments().Contains(typeof(Refusal));
}
