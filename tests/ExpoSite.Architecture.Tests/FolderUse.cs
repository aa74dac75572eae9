using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ExpoSite.Architecture.Tests;

/// <summary>That something in one folder of a project names something in another, in a signature or in a body.</summary>
/// <param name="By">The folder that uses, below the project's own.</param>
/// <param name="Used">The folder that is used.</param>
/// <param name="Example">One pair of types.</param>
internal sealed record FolderUse(string By, string Used, string Example)
{
    public static IEnumerable<FolderUse> In(string project)
    {
        string name = project == "Cli" ? "exposite" : "ExpoSite." + project;
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        string root = "ExpoSite." + project;
        return [.. assembly.MainModule.Types.Where(t => IsOwn(t, root)).SelectMany(t => Uses(t, root))
            .DistinctBy(use => (use.By, use.Used, use.Example))];
    }

    private static IEnumerable<FolderUse> Uses(TypeDefinition type, string root) =>
        All(type).SelectMany(Named).SelectMany(Parts).OfType<TypeDefinition>().Select(Outermost)
            .Where(used => IsOwn(used, root) && used.Namespace != type.Namespace)
            .Select(used => new FolderUse(Folder(type, root), Folder(used, root), $"{type.Name} names {used.Name}"));

    private static bool IsOwn(TypeDefinition type, string root) =>
        type.Namespace == root || type.Namespace.StartsWith(root + ".", StringComparison.Ordinal);

    private static string Folder(TypeDefinition type, string root) => type.Namespace[root.Length..].TrimStart('.').Replace('.', '/');

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeDefinition> All(TypeDefinition type) => type.NestedTypes.SelectMany(All).Prepend(type);

    private static IEnumerable<TypeReference?> Named(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Methods.SelectMany(Named),
    ];

    private static IEnumerable<TypeReference?> Named(MethodDefinition method) =>
    [
        .. Signature(method),
        .. method.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Named) : [],
    ];

    private static IEnumerable<TypeReference?> Named(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments, .. Signature(method.ElementMethod)],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        [method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)];

    // A list of stories names the list and the story.
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification other => Parts(other.ElementType),
        _ => [type],
    };
}
