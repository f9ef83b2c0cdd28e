using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LamTheoBac.Domain.Tests.Architecture;

namespace LamTheoBac.Domain.Tests.Conventions;

public sealed partial class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Public = [.. MetadataOf.Domain.GetExportedTypes(), .. MetadataOf.Kit.GetExportedTypes()];

    /// <summary>What the documentation says of each member.</summary>
    private static IEnumerable<XElement> Documented =>
        new[] { MetadataOf.Domain, MetadataOf.Kit }.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"));

    [Fact]
    public void Classes_Public_AreSealedOrClosedOrStatic() => Assert.DoesNotContain(Public, type => type.IsClass && !type.IsSealed && !IsClosed(type));

    [Fact]
    public void Structs_Public_AreReadOnly() =>
        Assert.DoesNotContain(Public, type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false));

    [Fact]
    public void Properties_Public_CannotBeSetAfterwards() => Assert.Empty(Members(type => type.GetProperties(Declared)).Where(IsMutable).Select(NameOf));

    [Fact]
    public void Fields_Public_AreConstants() => Assert.Empty(Members(type => type.GetFields(Declared)).Where(field => field is { IsPublic: true, IsLiteral: false, IsSpecialName: false }).Select(NameOf));

    [Fact]
    public void Methods_Public_AreNotNamedAfterInputOrOutput() =>
        Assert.Empty(Members(type => type.GetMethods(Declared)).Where(method => method.IsPublic && InputOrOutput().IsMatch(method.Name) && !TakesAStream(method)).Select(NameOf));

    // What comes from a host's stream can only be awaited; the library itself waits for nothing.
    private static bool TakesAStream(MethodInfo method) =>
        method.GetParameters().Any(parameter => parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    [Fact]
    public void Enums_Public_SayWhatTheirDefaultMeans()
    {
        var said = Documented.Where(member => member.Descendants("c").Any(word => word.Value == "default")).Select(member => member.Attribute("name")!.Value);
        Assert.Empty(Public.Where(type => type.IsEnum).Select(type => $"T:{type.FullName}").Except(said));
    }

    [Fact]
    public void Types_Public_NameTheirVietnameseTermInBrackets()
    {
        var named = Documented.Where(member => VietnameseTerm().IsMatch(member.Element("summary")?.Value ?? "")).Select(member => member.Attribute("name")!.Value);
        Assert.Empty(Public.Select(type => $"T:{type.FullName!.Replace('+', '.')}").Except(named));
    }

    [Theory]
    [InlineData(typeof(Exception), false)]
    [InlineData(typeof(Stream), false)]
    [InlineData(typeof(LamTheoBac.Domain.Faults.FaultPlace), true)]
    public void IsClosed_Class_OnlyWithoutAConstructorForOthers(Type type, bool expected) => Assert.Equal(expected, IsClosed(type));

    // The copy constructor of a record needs one of its kind, so it lets nobody begin a kind of his own.
    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetConstructors(Declared).All(constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly || constructor.IsStatic || IsCopy(constructor));

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsMutable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<T> Members<T>(Func<Type, T[]> members)
        where T : MemberInfo => Public.SelectMany(members);

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";

    [GeneratedRegex(@"\([^()]*[\u00C0-\u024F\u1E00-\u1EFF][^()]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VietnameseTerm();

    [GeneratedRegex("^(Load|Save|Read|Write|Open|Close|Send|Fetch|Store|Print|Flush|Download|Upload|Import|Export)([A-Z]|$)|Async$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InputOrOutput();
}
