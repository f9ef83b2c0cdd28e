using System.Reflection;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.Architecture;

namespace LamTheoBac.Domain.Tests.Conventions;

/// <summary>There is no finding of a person on the 27 indicators: no type may hold or handle both, itself or through what it holds.</summary>
public sealed class IndicatorPrivacyTests
{
    private static readonly Type[] Persons = [typeof(PersonId), typeof(SubjectId)];
    private static readonly Type[] Indicators = [typeof(IndicatorCode), typeof(IndicatorSet)];

    [Fact]
    public void Members_ReviewsAndIndicators_NeverLinkAPersonWithAnIndicator() =>
        Assert.Empty(MetadataOf.Domain.GetExportedTypes().Where(type => type.Namespace == typeof(SelfReview).Namespace || type.Namespace == typeof(IndicatorSet).Namespace).Where(Links).Select(type => type.FullName));

    [Theory]
    [InlineData(typeof(Holding), true)]
    [InlineData(typeof(HoldingThrough), true)]
    [InlineData(typeof(Handling), true)]
    [InlineData(typeof(OfOrganization), false)]
    public void Links_Type_SeesThroughWhatItHoldsAndHandles(Type type, bool expected) => Assert.Equal(expected, Links(type));

    private static bool Links(Type type)
    {
        var named = Mentions(type).ToHashSet();
        var open = new Queue<Type>(named);
        while (open.TryDequeue(out var next))
            foreach (var held in Held(next).Where(named.Add))
                open.Enqueue(held);
        return named.Overlaps(Persons) && named.Overlaps(Indicators);
    }

    private static IEnumerable<Type> Mentions(Type type) => type.GetMembers().SelectMany(member => member switch
    {
        PropertyInfo property => Parts(property.PropertyType),
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        FieldInfo field => Parts(field.FieldType),
        _ => [],
    });

    private static IEnumerable<Type> Held(Type type) => type.Assembly == MetadataOf.Domain || type.DeclaringType == typeof(IndicatorPrivacyTests)
        ? type.GetProperties().SelectMany(property => Parts(property.PropertyType))
        : [];

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private sealed record Holding(SubjectId Subject, IReadOnlyList<IndicatorCode?> Found);

    private sealed record HoldingThrough(SelfReview Review, IndicatorReview[] Of);

    private static class Handling
    {
        public static bool IsFoundIn(PersonId person, IndicatorSet found) => found.Count > person.Text.Length;
    }

    private sealed record OfOrganization(Shortcoming Shortcoming, SelfReview Review);
}
