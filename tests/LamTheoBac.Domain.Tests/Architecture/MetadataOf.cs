using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LamTheoBac.Domain.Tests.Architecture;

/// <summary>What the compiled libraries name of other assemblies.</summary>
internal static class MetadataOf
{
    public static Assembly Domain { get; } = typeof(LamTheoBac.Domain.Values.Truth).Assembly;

    public static Assembly Kit { get; } = typeof(LamTheoBac.Domain.Testing.Scenarios.Scenario).Assembly;

    /// <summary>The types and members of other assemblies that an assembly uses, as <c>System.IO.File.ReadAllText</c>; a type alone where no member of it is called.</summary>
    public static IReadOnlyList<string> NamesUsedBy(Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Type: (TypeReferenceHandle)member.Parent, Name: metadata.GetString(member.Name))).ToList();
        var bare = metadata.TypeReferences.Except(members.Select(member => member.Type));
        return [.. members.Select(member => $"{NameOf(member.Type)}.{member.Name}"), .. bare.Select(NameOf)];

        string NameOf(TypeReferenceHandle handle)
        {
            var type = metadata.GetTypeReference(handle);
            return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
        }
    }
}
