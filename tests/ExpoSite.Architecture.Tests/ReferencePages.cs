using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;

namespace ExpoSite.Architecture.Tests;

/// <summary>The pages under generator/docs/ that are made from tables in code.</summary>
internal static class ReferencePages
{
    private static readonly (char Range, string Title)[] Stages =
    [
        ('1', "Normalize: raw files"),
        ('2', "Load: settings, articles, pages"),
        ('3', "Check: all articles together"),
        ('4', "Theme"),
        ('5', "Write"),
        ('9', "The program itself"),
    ];

    /// <summary>Markdown of generator/docs/diagnostics.md.</summary>
    public static string Diagnostics(ImmutableArray<DiagnosticRule> rules)
    {
        StringBuilder page = new(
            "# Diagnostics\n\nMade from the rules in `generator/ExpoSite.Core/Diagnostics/` and of the checks. An error makes the exit "
            + "code 1; a warning does not.\n");
        foreach ((char range, string title) in Stages)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (DiagnosticRule rule in rules.Where(r => r.Code[4] == range))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Code}: {rule.Title}\n\n");
                page.Append(CultureInfo.InvariantCulture, $"{rule.Severity}. {rule.Explanation}\n");
                if (rule.Example is { } example)
                {
                    page.Append(CultureInfo.InvariantCulture,
                        $"\nFound in:\n\n{Block(example.Broken)}\nand not in:\n\n{Block(example.Kept)}");
                }
            }
        }

        return page.ToString();
    }

    // Indented code, since an example may hold a fence.
    private static string Block(string code) => string.Concat(code.Split('\n').Select(line => line.Length == 0 ? "\n" : $"    {line}\n"));

    /// <summary>Markdown of generator/docs/front-matter.md.</summary>
    public static string FrontMatter()
    {
        StringBuilder page = new(
            """
            # Front matter

            Made from `FrontMatterKeys`. Keys are case-insensitive; `title` and `published` are required.


            """);
        Append(page, FrontMatterKeys.Table);
        return page.ToString();
    }

    /// <summary>Markdown of generator/docs/settings.md.</summary>
    public static string Settings()
    {
        StringBuilder page = new(
            """
            # Settings

            Made from `SiteKeys`, `ExpoKeys` and `ExhibitorKeys`. Keys are case-insensitive; **bold** ones are required. `exposite init` writes
            the schemas beside this page into `.vscode/`, where the YAML extension of VS Code finds them.

            ## input/site.yml


            """);
        Append(page, SiteKeys.Table);
        page.Append("\n## An entry of input/expos.yml\n\n");
        Append(page, ExpoKeys.Table);
        page.Append("\n## An entry of input/exhibitors.yml\n\n");
        Append(page, ExhibitorKeys.Table);
        return page.ToString();
    }

    private static void Append(StringBuilder page, FieldTable table)
    {
        bool hasAliases = table.Keys.Any(k => !k.Aliases.IsEmpty);
        page.Append(hasAliases
            ? "| key | also read as | form | meaning |\n| --- | --- | --- | --- |\n" : "| key | form | meaning |\n| --- | --- | --- |\n");
        foreach (FieldKey key in table.Keys)
        {
            string name = key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`";
            string aliases = hasAliases ? $" {string.Join(", ", key.Aliases.Select(a => $"`{a}`"))} |" : "";
            page.Append(CultureInfo.InvariantCulture, $"| {name} |{aliases} {key.Form.Words} | {key.Description} |\n");
        }
    }
}
