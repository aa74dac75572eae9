using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Settings and lists in YAML: keys that the program knows with values of any shape.</summary>
internal static class YamlGrammar
{
    private static readonly string[] SiteKeys =
        ["title", "url", "description", "language", "timeZone", "categories", "languages", "navigation", "theme", "colors", "accent",
            "fonts", "countries", "feeds", "hub", "smartTypography", "perPage", "organization", "logo", "social", "contact", "publisher",
            "authors", "search", "related", "archive", "cards", "copyright", "license", "cname", "robots", "ignoreKeys"];

    private static readonly string[] ExpoKeys = ["id", "name", "series", "aliases", "edition", "description", "starts", "ends", "venue",
        "city", "country", "organizer", "site", "halls", "latitude", "longitude"];

    private static readonly string[] ExhibitorKeys =
        ["id", "name", "aliases", "country", "hall", "stand", "site", "description", "logo", "expos", "sector"];

    public static readonly IReadOnlyList<string> Pieces =
        ["[", "]", "{", "}", "- ", "? ", ": ", "a: ", "\n", "\n  ", "&a ", "*a", "!!map ", "!<x> ", "|\n", ">\n", "'", "\"", "#", " # ",
            "%", "@", "`", "---\n", "...\n", "<<: *a\n", "\t", "title: x\n", "  label: x\n", "  url: javascript:alert(1)\n",
            "url: https://x.example//\n", "url: https://x.example/..//x\n", "a: [&b [*b]]\n", "- id: x\n  name: X\n"];

    public static byte[] Settings(Sequence chance) =>
        Seeds.Text("title: Pier Gazette\nurl: https://example.org/\n" + Map(chance, SiteKeys, ""));

    public static byte[] Expos(Sequence chance) => List(chance, ExpoKeys, "- id: brinemark-2031\n  name: Brinemark Expo 2031\n");

    public static byte[] Exhibitors(Sequence chance) => List(chance, ExhibitorKeys, "- id: quay\n  name: The Quay\n");

    /// <summary>A value of any shape, on one line or on some.</summary>
    public static string Value(Sequence chance, int depth) => chance.Next(depth > 0 ? 9 : 5) switch
    {
        0 => HostileText.Line(chance),
        1 => "\"" + HostileText.Line(chance).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
        2 => "'" + HostileText.Line(chance).Replace("'", "''", StringComparison.Ordinal) + "'",
        3 => HostileText.Word(chance),
        4 => "",
        5 => "[" + string.Join(", ", Enumerable.Range(0, chance.Next(5)).Select(_ => Value(chance, depth - 1))) + "]",
        6 => "{" + string.Join(
            ", ", Enumerable.Range(0, chance.Next(4)).Select(_ => $"{HostileText.Word(chance)}: {Value(chance, depth - 1)}")) + "}",
        7 => string.Concat(Enumerable.Range(0, chance.Next(5)).Select(_ => "\n  - " + Value(chance, depth - 1))),
        _ => "|\n  " + HostileText.Line(chance),
    };

    private static byte[] List(Sequence chance, string[] keys, string first)
    {
        var text = new StringBuilder(first);
        for (int i = chance.Next(6); i > 0; i--)
        {
            text.Append("- id: ").Append(HostileText.Word(chance)).Append("\n  name: ").Append(HostileText.Line(chance)).Append('\n')
                .Append(Map(chance, keys, "  "));
        }

        return Seeds.Text(text.ToString());
    }

    private static string Map(Sequence chance, string[] keys, string indent) =>
        string.Concat(Enumerable.Range(0, chance.Next(8))
            .Select(_ => $"{indent}{chance.Pick(keys)}: {Value(chance, 3).Replace("\n", "\n" + indent, StringComparison.Ordinal)}\n"));
}
