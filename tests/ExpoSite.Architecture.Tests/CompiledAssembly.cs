using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ExpoSite.Architecture.Tests;

/// <summary>A member of another assembly that compiled code names.</summary>
/// <param name="Type">Full name of the declaring type, for example <c>System.DateTime</c>.</param>
/// <param name="Name">Name in metadata, for example <c>get_Now</c> or <c>.ctor</c>.</param>
/// <param name="ParameterCount">Parameters of a method; 0 for a field.</param>
/// <param name="FirstIsText">True for a method whose first parameter is a string.</param>
internal sealed record UsedMember(string Type, string Name, int ParameterCount, bool FirstIsText);

/// <summary>What an assembly refers to, read from its metadata.</summary>
internal sealed class CompiledAssembly
{
    private CompiledAssembly(ImmutableArray<string> references, ImmutableArray<string> types, ImmutableArray<UsedMember> members)
    {
        References = references;
        Types = types;
        Members = members;
    }

    /// <summary>Names of the referenced assemblies.</summary>
    public ImmutableArray<string> References { get; }

    /// <summary>Full names of the referenced types.</summary>
    public ImmutableArray<string> Types { get; }

    public ImmutableArray<UsedMember> Members { get; }

    public static CompiledAssembly Of(Assembly assembly)
    {
        using FileStream file = File.OpenRead(assembly.Location);
        using PEReader image = new(file);
        MetadataReader reader = image.GetMetadataReader();
        return new(
            [.. reader.AssemblyReferences.Select(h => reader.GetString(reader.GetAssemblyReference(h).Name))],
            [.. reader.TypeReferences.Select(h => FullName(reader, h))],
            [.. reader.MemberReferences.Select(h => Member(reader, reader.GetMemberReference(h))).OfType<UsedMember>()]);
    }

    private static UsedMember? Member(MetadataReader reader, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference)
            return null;
        BlobReader signature = reader.GetBlobReader(member.Signature);
        SignatureHeader header = signature.ReadSignatureHeader();
        int count = header.Kind == SignatureKind.Method && !header.IsGeneric ? signature.ReadCompressedInteger() : 0;
        // a constructor returns void, one byte, so that its first parameter is the byte after
        bool firstIsText = count > 0
            && signature.ReadSignatureTypeCode() == SignatureTypeCode.Void
            && signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
        return new(FullName(reader, (TypeReferenceHandle)member.Parent), reader.GetString(member.Name), count, firstIsText);
    }

    private static string FullName(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return FullName(reader, (TypeReferenceHandle)type.ResolutionScope) + "." + name;
        string space = reader.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }
}
