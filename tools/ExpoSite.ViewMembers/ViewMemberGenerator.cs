using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Model = (string Names, string Reading, string Page, string Marking, string MarkedPage);

namespace ExpoSite.ViewMembers;

/// <summary>
/// Writes, while ExpoSite.Site is compiled, how templates read each view model: a native program cannot ask a type for its properties,
/// and looking each up in a table would be slow in any other. And how each model is marked: by the very values that templates can read, so
/// that none can be forgotten.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ViewMemberGenerator : IIncrementalGenerator
{
    private const string Views = "ExpoSite.Site.Views";
    private const string Value = "global::Fluid.Values.FluidValue";
    private const string Nil = "global::Fluid.Values.NilValue.Instance";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Model> models = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is TypeDeclarationSyntax,
                static (node, stop) => node.SemanticModel.GetDeclaredSymbol(node.Node, stop) is INamedTypeSymbol type && IsModel(type)
                    ? Of(type)
                    : default)
            .Where(static model => model.Names is not null);
        context.RegisterSourceOutput(models.Collect(), static (output, entries) =>
        {
            Model[] models = [.. entries.Distinct().OrderBy(e => e.Names, StringComparer.Ordinal)];
            output.AddSource("ViewMembers.g.cs", Members(models));
            output.AddSource("ViewMarks.g.cs", Marks(models));
        });
    }

    private static bool IsModel(INamedTypeSymbol type) =>
        type is { IsRecord: true, Name: not "Html", IsStatic: false, DeclaredAccessibility: not Accessibility.Private }
        && type.ContainingNamespace.ToDisplayString() == Views;

    private static Model Of(INamedTypeSymbol type)
    {
        string model = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        IPropertySymbol[] members = Members(type);
        string names = $"        (typeof({model}), [{string.Join(", ", members.Select(m => $"\"{SnakeCase(m.Name)}\""))}]),\n";
        string reading = $$"""
                public static {{Value}} Of({{model}}? view) => view is null ? {{Nil}} : new ViewValue(view, Read{{type.Name}});

                private static {{Value}}? Read{{type.Name}}(object view, string name)
                {
                    var model = ({{model}})view;
                    return name switch
                    {
            {{string.Concat(members.Select(m => $"            \"{SnakeCase(m.Name)}\" => {Reading(m)},\n"))}}            _ => null,
                    };
                }


            """;
        bool isPage = type is { BaseType.Name: "PageModel" };
        return (
            names,
            reading,
            isPage ? $"        {model} page => Of(page),\n" : "",
            Marking(type, model, members),
            isPage ? $"            case {model} page:\n                Add(values, page);\n                return true;\n" : "");
    }

    private static IPropertySymbol[] Members(INamedTypeSymbol type)
    {
        var members = new List<IPropertySymbol>();
        for (INamedTypeSymbol? owner = type; owner is not null; owner = owner.BaseType)
        {
            members.AddRange(owner.GetMembers().OfType<IPropertySymbol>()
                .Where(p => IsRead(p) && members.TrueForAll(m => m.Name != p.Name)));
        }

        return [.. members];
    }

    private static bool IsRead(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null };

    private static string Reading(IPropertySymbol member)
    {
        if (member.Type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: { Length: 1 } views })
            return $"ViewValue.List(model.{member.Name}, static v => {Owner(views[0])}.Of(v))";
        return $"{Owner(member.Type)}.Of(model.{member.Name})";
    }

    private static string Marking(INamedTypeSymbol type, string model, IPropertySymbol[] members)
    {
        string lines = string.Concat(members.Select(m => $"        values.Add(model.{m.Name}{Adding(m.Type)});\n"));
        string name = $"Values{type.Name}";
        string add = IsShared(type) ? $"values.AddShared(model, {name})" : $"{name}(values, model)";
        return $$"""
                public static void Add(MarkedValues values, {{model}} model) => {{add}};

                private static void {{name}}(MarkedValues values, {{model}} model)
                {
            {{lines}}    }


            """;
    }

    // How the values of a view, or of each view of a list, are added; nothing for a value of its own.
    private static string Adding(ITypeSymbol type)
    {
        ITypeSymbol view = type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: { Length: 1 } views } ? views[0] : type;
        return view is INamedTypeSymbol named && IsModel(named) ? ", Add" : "";
    }

    private static bool IsShared(INamedTypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass?.Name == "MarkedOnceAttribute");

    private static string Owner(ITypeSymbol type) =>
        type is INamedTypeSymbol named && IsModel(named) ? "ViewMembers" : "ViewValue";

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => (i > 0 && char.IsUpper(c) ? "_" : "") + char.ToLowerInvariant(c)));

    private static string Members(Model[] models) => $$"""
        // <auto-generated/>
        #nullable enable
        namespace ExpoSite.Site.Theming;

        using System;
        using System.Collections.Immutable;

        /// <summary>What templates may read of each view model, and how it is read.</summary>
        internal static class ViewMembers
        {
            public static readonly ImmutableArray<(Type Model, string[] Members)> ByModel =
            [
        {{string.Concat(models.Select(m => m.Names))}}    ];

            public static {{Value}} OfPage(global::{{Views}}.PageModel model) => model switch
            {
        {{string.Concat(models.Select(m => m.Page))}}        _ => Of(model),
            };

        {{string.Concat(models.Select(m => m.Reading))}}}

        """;

    private static string Marks(Model[] models) => $$"""
        // <auto-generated/>
        #nullable enable
        namespace ExpoSite.Site.Theming.Marks;

        /// <summary>What each view model is marked by: all that templates may read of it.</summary>
        internal static class ViewMarks
        {
            public static bool TryAdd(MarkedValues values, global::{{Views}}.PageModel model)
            {
                switch (model)
                {
        {{string.Concat(models.Select(m => m.MarkedPage))}}            default:
                        return false;
                }
            }

        {{string.Concat(models.Select(m => m.Marking))}}}

        """;
}
