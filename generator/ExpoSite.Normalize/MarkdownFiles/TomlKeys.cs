using Tomlyn;
using Tomlyn.Parsing;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads TOML front matter, event by event.</summary>
internal static class TomlKeys
{
    private const int MaxDepth = 16;

    private static readonly TomlParserOptions Options = new()
    { Mode = TomlParserMode.Tolerant, DecodeScalars = true, EagerStringValues = true };

    /// <summary>The values, or null for what is no TOML or nests deeper than any front matter.</summary>
    public static ForeignKeys? Read(string toml)
    {
        string text = toml.ReplaceLineEndings("\n");
        var keys = new ForeignKeys();
        // One name for each open table, empty for arrays.
        var path = new List<string>();
        var parser = TomlParser.Create(text, Options, null);
        try
        {
            while (parser.MoveNext())
            {
                if (path.Count > MaxDepth)
                    return null;
                Take(parser.Current, text, path, keys);
            }
        }
        catch (TomlException)
        {
            return null;
        }

        return parser.HasErrors ? null : keys;
    }

    private static void Take(in TomlParseEvent at, string text, List<string> path, ForeignKeys keys)
    {
        switch (at.Kind)
        {
            case TomlParseEventKind.StartTable or TomlParseEventKind.StartArray:
                path.Add("");
                break;
            case TomlParseEventKind.EndTable or TomlParseEventKind.EndArray:
                path.RemoveAt(path.Count - 1);
                break;
            case TomlParseEventKind.PropertyName:
                path[^1] = at.PropertyName ?? "";
                break;
            case TomlParseEventKind.String or TomlParseEventKind.DateTime:
                keys.Add(path, at.StringValue ?? "", at.Line);
                break;
            case TomlParseEventKind.Integer or TomlParseEventKind.Float or TomlParseEventKind.Boolean when at.Span is { } span:
                keys.Add(path, text.Substring(span.Offset, span.Length), at.Line);
                break;
            default:
                break;
        }
    }
}
