using System.Reflection;
using System.Runtime.CompilerServices;

namespace LamTheoBac.Site.Reference;

/// <summary>A public type, where its page is, and those of its members that are documented.</summary>
internal sealed class ApiType
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public ApiType(Type type)
    {
        Type = type;
        Name = ApiNames.Of(type);
        Anchor = Name.Replace('<', '-').Replace(", ", "-").Replace(">", "").ToLowerInvariant();
        Members = [.. type.GetMembers(Own).Where(IsShown).OrderBy(Order).ThenBy(member => type.IsEnum ? member.MetadataToken : 0).ThenBy(member => member.Name, StringComparer.Ordinal)];
    }

    public Type Type { get; }

    public string Name { get; }

    public string Anchor { get; }

    /// <summary>Constructors, values and fields, properties, then methods.</summary>
    public IReadOnlyList<MemberInfo> Members { get; }

    public string Page => Type.Namespace + ".md";

    private static int Order(MemberInfo member) => member switch { ConstructorInfo => 0, FieldInfo => 1, PropertyInfo => 2, EventInfo => 3, _ => 4 };

    // What the compiler writes for every record, and the accessors of properties, say nothing of their own.
    private static bool IsShown(MemberInfo member) => member switch
    {
        TypeInfo => false,
        FieldInfo field => !field.IsSpecialName,
        MethodInfo method => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        _ => !member.IsDefined(typeof(CompilerGeneratedAttribute)),
    };
}
