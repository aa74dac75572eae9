using System.Reflection;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Architecture.Tests;

/// <summary>Every rule, wherever in the program it is declared.</summary>
internal static class DeclaredRules
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>By code, each with its class and the name by which code reports it.</summary>
    public static IReadOnlyList<(Type Class, string Name, DiagnosticRule Rule)> All { get; } =
    [
        .. from assembly in Assembly.GetExecutingAssembly().GetReferencedAssemblies()
           where assembly.Name is "ExpoSite.Core" or "ExpoSite.Normalize" or "ExpoSite.Site" or "exposite"
           from type in Assembly.Load(assembly).GetTypes()
           from field in type.GetFields(Fields)
           where field.FieldType == typeof(DiagnosticRule)
           let rule = (DiagnosticRule)field.GetValue(null)!
           orderby rule.Code
           select (type, $"{type.Name}.{field.Name}", rule),
    ];
}
