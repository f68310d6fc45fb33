using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace IptFinder.UnitTests.Architecture;

/// <summary>
/// Everything from outside that an assembly's compiled code names: the assemblies, the types, and the members as
/// <c>System.DateTime.get_UtcNow</c>. Method bodies count, which reflection over signatures would miss.
/// </summary>
internal sealed record AssemblyUses(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Types, IReadOnlyList<string> Members)
{
    public static AssemblyUses Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return new AssemblyUses(
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.TypeReferences.Select(handle => TypeName(metadata, handle))],
            [.. metadata.MemberReferences.Select(handle => MemberName(metadata, metadata.GetMemberReference(handle)))]);
    }

    private static string MemberName(MetadataReader metadata, MemberReference member)
    {
        var name = metadata.GetString(member.Name);
        return member.Parent.Kind == HandleKind.TypeReference
            ? $"{TypeName(metadata, (TypeReferenceHandle)member.Parent)}.{name}"
            : name;
    }

    private static string TypeName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{TypeName(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
