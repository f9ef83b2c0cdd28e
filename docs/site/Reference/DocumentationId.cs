using System.Reflection;

namespace LamTheoBac.Site.Reference;

/// <summary>The id under which the compiler writes the documentation of a type or a member.</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => "T:" + Name(type);

    public static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        FieldInfo => $"F:{Owner(member)}.{member.Name}",
        EventInfo => $"E:{Owner(member)}.{member.Name}",
        PropertyInfo property => $"P:{Owner(member)}.{member.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{Owner(member)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Owner(member)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "neither a type nor a member with documentation"),
    };

    private static string Owner(MemberInfo member) => Name(member.DeclaringType!);

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Result(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? "~" + Parameter(method.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Parameter(parameter.ParameterType)))})";

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Parameter(Type type)
    {
        if (type.IsByRef) return Parameter(type.GetElementType()!) + "@";
        if (type.IsArray) return Parameter(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsGenericType) return Name(type);
        var definition = Name(type);
        return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Parameter))}}}";
    }
}
