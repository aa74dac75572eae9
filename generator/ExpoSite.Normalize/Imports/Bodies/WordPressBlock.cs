using System.Text.Json;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>A comment of HTML that marks a block of WordPress: <c>&lt;!-- wp:file {"id":5} /--&gt;</c>.</summary>
/// <param name="Start">0-based offset of the comment.</param>
/// <param name="End">0-based offset behind it.</param>
/// <param name="Name">Without a line for the program's own: <c>latest-posts</c>, <c>acf/quote</c>.</param>
/// <param name="IsEnd">True where it closes a block.</param>
/// <param name="IsVoid">True for a block that is nothing but this.</param>
internal sealed partial record WordPressBlock(int Start, int End, string Name, string Written, bool IsEnd, bool IsVoid)
{
    // What it looks like is not said by words.
    private static readonly FrozenSet<string> Looks = FrozenSet.Create(
        StringComparer.Ordinal, "className", "style", "layout", "metadata", "lock", "align", "anchor");

    /// <summary>Its attributes; undefined for none.</summary>
    public JsonElement Attributes => field.ValueKind != JsonValueKind.Undefined ? field : field = Parsed();

    /// <summary>Its attributes by name; inner ones follow a point, and lists are one value.</summary>
    public StatedParameters Values => field ??= new StatedParameters(All("", Attributes));

    /// <summary>What it states in words or as an address and nobody took.</summary>
    public StatedParameters Spoken => new(Values.Rest.Where(p => !Looks.Contains(p.Name.Split('.')[0]) && IsSpoken(p.Value)));

    /// <summary>Its name without that of the extension it is of.</summary>
    public string ShortName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The first one from an offset on, or null.</summary>
    public static WordPressBlock? From(string text, int from)
    {
        for (int start; (start = text.IndexOf("<!--", from, StringComparison.Ordinal)) >= 0; from = start + 4)
        {
            int close = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (close < 0)
                return null;
            if (Form().Match(text[(start + 4)..close]) is { Success: true } form)
            {
                string name = form.Groups["name"].Value;
                return new WordPressBlock(
                    start, close + 3, name.StartsWith("core/", StringComparison.Ordinal) ? name["core/".Length..] : name,
                    form.Groups["json"].Value, form.Groups["end"].Success, form.Groups["void"].Success);
            }
        }

        return null;
    }

    /// <summary>True for words that readers may have seen, and for addresses.</summary>
    public static bool IsSpoken(string value) => value.StartsWith("http", StringComparison.Ordinal)
        || (value.Contains(' ', StringComparison.Ordinal) && value.Any(char.IsLetter))
        || value.Any(c => char.IsLetter(c) && c > '\u2E80');

    private JsonElement Parsed()
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(Written.Length == 0 ? "{}" : Written);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static IEnumerable<Parameter> All(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => All(name.Length == 0 ? p.Name : $"{name}.{p.Name}", p.Value)),
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Number) =>
            [new Parameter(name, string.Join(',', value.EnumerateArray().Select(v => v.GetRawText())))],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => All(name, v)),
        JsonValueKind.String => [new Parameter(name, value.GetString()!)],
        JsonValueKind.Number => [new Parameter(name, value.GetRawText())],
        _ => [],
    };

    [GeneratedRegex(
        @"\A\s*(?<end>/)?wp:(?<name>[a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)\s*(?<json>\{.*\})?\s*(?<void>/)?\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
