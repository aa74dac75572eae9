using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.FrontMatter;

namespace ExpoSite.Architecture.Tests;

/// <summary>The pages under generator/docs/ that are made from tables in code.</summary>
internal static class ReferencePages
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

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
        StringBuilder page = new("# Diagnostics\n\nMade from the rules in `generator/ExpoSite.Core/Diagnostics/` and of the checks. An error makes the exit code 1; a warning does not.\n");
        foreach ((char range, string title) in Stages)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (DiagnosticRule rule in rules.Where(r => r.Code[4] == range))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Code}: {rule.Title}\n\n");
                page.Append(CultureInfo.InvariantCulture, $"{rule.Severity}. {rule.Explanation}\n");
                if (rule.Example is { } example)
                    page.Append(CultureInfo.InvariantCulture, $"\nFound in:\n\n{Block(example.Broken)}\nand not in:\n\n{Block(example.Kept)}");
            }
        }

        return page.ToString();
    }

    // Indented code, since an example may hold a fence.
    private static string Block(string code) => string.Concat(code.Split('\n').Select(line => line.Length == 0 ? "\n" : $"    {line}\n"));

    /// <summary>Markdown of generator/docs/front-matter.md.</summary>
    public static string FrontMatter(ImmutableArray<FrontMatterField> fields)
    {
        StringBuilder page = new(
            """
            # Front matter

            Made from `FrontMatterSchema`. Keys are case-insensitive; `title` and `published` are required.

            | key | also read as | form | meaning |
            | --- | --- | --- | --- |

            """);
        foreach (FrontMatterField field in fields)
        {
            string aliases = string.Join(", ", field.Aliases.Select(a => $"`{a}`"));
            page.Append(CultureInfo.InvariantCulture, $"| `{field.Key}` | {aliases} | {InWords(field.Form)} | {field.Description} |\n");
        }

        return page.ToString();
    }

    /// <summary>JSON Schema (draft 7, which editors' YAML tools know) of generator/docs/front-matter.schema.json.</summary>
    public static string FrontMatterSchema(ImmutableArray<FrontMatterField> fields)
    {
        JsonObject properties = [];
        foreach (FrontMatterField field in fields)
        {
            foreach (string name in field.Aliases.Prepend(field.Key))
            {
                JsonObject property = Form(field.Form);
                property["description"] = name == field.Key ? field.Description : $"Read as {field.Key}. {field.Description}";
                properties[name] = property;
            }
        }

        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Front matter of an article",
            ["type"] = "object",
            ["required"] = new JsonArray("title"),
            ["anyOf"] = new JsonArray(
                new JsonObject { ["required"] = new JsonArray("published") },
                new JsonObject { ["required"] = new JsonArray("date") }),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        return schema.ToJsonString(Indented) + "\n";
    }

    private static string InWords(FieldForm form) => form switch
    {
        FieldForm.Text => "text",
        FieldForm.TextList => "list of texts, or one text with commas",
        FieldForm.FirstOfList => "text, or a list of which the first counts",
        FieldForm.Uuid => "UUID",
        FieldForm.Time => "day `2025-11-04`, or instant with offset `2025-11-04T09:30:00+08:00`",
        FieldForm.Flag => "`true` or `false`",
        FieldForm.Kind => "`article` or `brief`",
        FieldForm.Slug => "slug",
        FieldForm.AddressList => "list of addresses, or one address",
        FieldForm.CorrectionList => "list of `date` and `text`",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "A form without words."),
    };

    private static JsonObject Form(FieldForm form) => form switch
    {
        FieldForm.Text or FieldForm.Slug => Text(),
        FieldForm.TextList or FieldForm.FirstOfList or FieldForm.AddressList => new()
        {
            ["anyOf"] = new JsonArray(Text(), new JsonObject { ["type"] = "array", ["items"] = Text() }),
        },
        FieldForm.Uuid => new() { ["type"] = "string", ["format"] = "uuid" },
        FieldForm.Time => new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}([T ].+)?$" },
        FieldForm.Flag => new() { ["type"] = "boolean" },
        FieldForm.Kind => new() { ["enum"] = new JsonArray("article", "brief") },
        FieldForm.CorrectionList => new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("date", "text"),
                ["properties"] = new JsonObject { ["date"] = Form(FieldForm.Time), ["text"] = Text() },
                ["additionalProperties"] = false,
            },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "A form without a schema."),
    };

    private static JsonObject Text() => new() { ["type"] = "string" };
}
