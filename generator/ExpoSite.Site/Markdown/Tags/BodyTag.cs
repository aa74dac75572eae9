using System.Net;
using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Tags;

/// <summary>A tag as an editor wrote it.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Attributes">By name in lower case, decoded; of two of one name the first (HTML, 13.2.5.33).</param>
/// <param name="Offset">Where it stands, in characters from the start of the Markdown.</param>
internal sealed partial record BodyTag(string Name, bool IsEnd, FrozenDictionary<string, string> Attributes, int Offset)
{
    /// <param name="written">With its angle brackets, as CommonMark reads tags.</param>
    public static BodyTag Read(string written, int offset)
    {
        Match match = Form().Match(written);
        if (!match.Success)
            return new BodyTag("", false, FrozenDictionary<string, string>.Empty, offset);
        return new BodyTag(
            match.Groups["name"].Value.ToLowerInvariant(), match.Groups["end"].Length > 0,
            match.Groups["attribute"].Captures.Zip(match.Groups["value"].Captures, (name, value) =>
                    (Name: name.Value.ToLowerInvariant(), Value: WebUtility.HtmlDecode(Unquoted(value.Value))))
                .DistinctBy(a => a.Name).ToFrozenDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal),
            offset);
    }

    /// <summary>The value of an attribute without space around it; null where it is missing or empty.</summary>
    public string? this[string attribute] =>
        Attributes.GetValueOrDefault(attribute)?.Trim() is { Length: > 0 } value ? value : null;

    private static string Unquoted(string value) => value is ['"' or '\'', ..] ? value[1..^1] : value;

    // What has no value gets an empty one, so that names and values are as many.
    [GeneratedRegex(
        """^<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?>(?:\s+(?<attribute>[A-Za-z_:@][\w.:-]*)"""
        + """(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'=<>`]+)|(?<value>)))*)\s*/?>$""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
