using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ExpoSite.Core.Content;
using ExpoSite.Site.Views;

namespace ExpoSite.Architecture.Tests;

/// <summary>The page theme/CONTRACT.md, made from the view models, their XML documentation and the theme's own files.</summary>
/// <param name="templates">Liquid of each template, by name.</param>
/// <param name="partials">Liquid of each partial, by name.</param>
internal sealed partial class ThemeContract(SortedDictionary<string, string> templates, SortedDictionary<string, string> partials)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly XmlDocumentation Documentation = XmlDocumentation.Of(typeof(PageModel).Assembly);

    private readonly StringBuilder page = new();

    /// <summary>One for each kind of page.</summary>
    public static ImmutableArray<Type> PageModels { get; } =
        [.. typeof(PageModel).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(PageModel))).OrderBy(t => t.MetadataToken)];

    /// <summary>Every view that a page model reaches, by name.</summary>
    public static ImmutableArray<Type> Views { get; } = [.. Reached().OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The templates that a page model is for, as its summary names them.</summary>
    public static IEnumerable<string> TemplatesOf(Type model) => Documentation.Codes("T:" + model.FullName);

    public string ToMarkdown()
    {
        page.Append(
            """
            # What templates see

            Made from the view models in `generator/ExpoSite.Site/Views/`. A theme depends on this page and on nothing else.
            The three ways to change how a site looks are in [docs/theme.md](../docs/theme.md).

            - Templates are Liquid, as Fluid reads it. A page's own template is rendered first; then `layout` is rendered with the
              same variables, and what came out stands in `content`.
            - Text is escaped when it is written. *Markup* is HTML that the program made and is written as it is.
            - What is optional is null when it is missing, never an empty text, so `{% if page.description %}` asks the right
              question. A list is never null; ask `{% if related.size > 0 %}`.
            - Addresses already carry the base path: they go into `href` and `src` as they are.
            - A name that is not on this page is an error (EXPO4002) with its place in the template; Liquid's own, such
              as `forloop` or the `size` of a list, aside.

            ## Filters

            Liquid's own, and five more. A filter that does not exist is an error.

            | filter | gives |
            | --- | --- |
            | `asset` | address of a file in `theme/assets/`, with its fingerprint: `{{ 'site.css' \| asset }}`; an error when there is no such file |
            | `t` | a text of the interface by its key, with its values: `{{ 'story-count' \| t: count: term.count }}`; with `lang:` in another language than the site's; [docs/languages.md](../docs/languages.md) |
            | `number` | a number as the site's language writes it: `{{ term.count \| number }}` |
            | `bdi` | a name; in a `bdi` element where it runs another way than the text around it: `{{ term.name \| bdi }}` |
            | `bidi_text` | a text; in a language that runs from right to left, telephone numbers and quotations in Latin letters are set apart in it |

            ## Partials

            `{% render 'card', card: card, place: 'row' %}` renders `theme/partials/card.liquid`, which sees what it is given and the page's own
            variables, but nothing that the template has assigned. This theme has:

            | partial | is given | rendered by |
            | --- | --- | --- |

            """);
        foreach (string name in partials.Keys)
            page.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Given(name)} | {RenderedBy(name)} |\n");

        page.Append("\n## Templates\n\nEvery template sees these three, and those of its own kind:\n\n");
        Table(typeof(PageModel));
        page.Append("\n### `layout`\n\nSees the variables of the page that it is put around.\n");
        foreach (Type model in PageModels)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {string.Join(", ", TemplatesOf(model).Select(t => $"`{t}`"))}\n\n");
            // the summary is "Template x: what it is", and the heading has said the first half
            if (Documentation.Summary(model).Split(": ", 2) is [_, var what])
                page.Append(CultureInfo.InvariantCulture, $"Here: {what}\n\n");
            Table(model);
        }

        page.Append("\n## Views\n");
        foreach (Type view in Views)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {view.Name}\n\n");
            if (Documentation.Summary(view) is { Length: > 0 } summary)
                page.Append(CultureInfo.InvariantCulture, $"{summary}\n\n");
            Table(view);
        }

        return page.ToString();
    }

    private void Table(Type type)
    {
        page.Append("| name | is | meaning |\n| --- | --- | --- |\n");
        foreach (PropertyInfo member in Members(type))
        {
            page.Append(CultureInfo.InvariantCulture,
                $"| `{SnakeCase(member.Name)}` | {InWords(member)} | {Documentation.Summary(member)} |\n");
        }
    }

    private string Given(string partial) => string.Join(
        ", ",
        Sources().SelectMany(source => RenderTag().Matches(source.Liquid))
            .Where(tag => tag.Groups["name"].Value == partial)
            .SelectMany(tag => tag.Groups["given"].Captures)
            .Select(given => $"`{given.Value}`")
            .Distinct()
            .Order(StringComparer.Ordinal));

    private string RenderedBy(string partial) => string.Join(
        ", ",
        Sources().Where(source => RenderTag().Matches(source.Liquid).Any(tag => tag.Groups["name"].Value == partial))
            .Select(source => $"`{source.Name}`"));

    private IEnumerable<(string Name, string Liquid)> Sources() => templates.Concat(partials).Select(file => (file.Key, file.Value));

    private static HashSet<Type> Reached()
    {
        var reached = new HashSet<Type>();
        var open = new Queue<Type>(PageModels.Prepend(typeof(PageModel)));
        while (open.TryDequeue(out Type? type))
        {
            foreach (PropertyInfo member in Members(type))
            {
                if (IsView(ItemType(member.PropertyType)) && reached.Add(ItemType(member.PropertyType)))
                    open.Enqueue(ItemType(member.PropertyType));
            }
        }

        return reached;
    }

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(p => p.MetadataToken);

    private static Type ItemType(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? type.GetGenericArguments()[0] : type;

    private static bool IsView(Type type) => type.Namespace == typeof(PageModel).Namespace && type != typeof(Html);

    private static string InWords(PropertyInfo member)
    {
        bool isOptional = Nullable.GetUnderlyingType(member.PropertyType) is not null
            || Nullability.Create(member).ReadState == NullabilityState.Nullable;
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        Type item = ItemType(type);
        return (item == type ? "" : "list of ") + InWords(item) + (isOptional ? ", or null" : "");
    }

    private static string InWords(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(int) => "number",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(Html) => "markup",
        _ when type == typeof(ExtraValues) => "values by name",
        _ when IsView(type) => $"[{type.Name}](#{type.Name.ToLowerInvariant()})",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A type without words."),
    };

    /// <summary>The name that templates write for a member.</summary>
    public static string SnakeCase(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\{%-?\s*render\s+'(?<name>[^']+)'(?:\s*,\s*(?<given>\w+)\s*:[^,%]*)*")]
    private static partial Regex RenderTag();
}
