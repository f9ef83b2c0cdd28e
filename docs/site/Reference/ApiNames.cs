using System.Reflection;

namespace LamTheoBac.Site.Reference;

/// <summary>Types and members as C# writes them.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "operator +",
        ["op_Subtraction"] = "operator -",
        ["op_UnaryNegation"] = "operator -",
        ["op_BitwiseAnd"] = "operator &",
        ["op_BitwiseOr"] = "operator |",
        ["op_LogicalNot"] = "operator !",
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
        ["op_LessThan"] = "operator <",
        ["op_LessThanOrEqual"] = "operator <=",
        ["op_GreaterThan"] = "operator >",
        ["op_GreaterThanOrEqual"] = "operator >=",
        ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The kind of a type: what stands before its name.</summary>
    public static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        var record = type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null ? "record " : "";
        if (type.IsValueType) return $"readonly {record}struct";
        return $"{(type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(record.Length > 0 ? "record" : "class")}";
    }

    /// <summary>A type's name with those it is nested in, without its namespace.</summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsByRef) return Of(type.GetElementType()!);
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying) + "?";
        var name = type.Name.Split('`')[0];
        if (type.IsGenericType) name += $"<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
        return type.DeclaringType is { } outer ? $"{Of(outer)}.{name}" : name;
    }

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field when field.DeclaringType!.IsEnum => field.Name,
        FieldInfo field => $"{(field.IsLiteral ? "const " : "static ")}{Of(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } parameters => $"{Of(property.PropertyType)}{Mark(Nullability.Create(property).ReadState)} this[{Parameters(parameters)}]",
        PropertyInfo property => $"{(property.GetMethod!.IsStatic ? "static " : "")}{Typed(property.PropertyType, Nullability.Create(property).ReadState)} {property.Name}",
        ConstructorInfo constructor => $"{member.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor.GetParameters())})",
        MethodInfo method => OfMethod(method),
        _ => member.Name,
    };

    private static string OfMethod(MethodInfo method)
    {
        var name = Operators.GetValueOrDefault(method.Name, method.Name);
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{Typed(method.ReturnType, Nullability.Create(method.ReturnParameter).ReadState)} {name}{generic}({Parameters(method.GetParameters())})";
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Typed(parameter.ParameterType, Nullability.Create(parameter).ReadState)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}"));

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        var value => parameter.ParameterType.IsEnum ? $"{Of(parameter.ParameterType)}.{Enum.ToObject(parameter.ParameterType, value)}" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string Typed(Type type, NullabilityState state) => Of(type) + (type.IsValueType ? "" : Mark(state));

    private static string Mark(NullabilityState state) => state == NullabilityState.Nullable ? "?" : "";
}
