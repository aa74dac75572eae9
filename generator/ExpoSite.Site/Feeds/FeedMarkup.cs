using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace ExpoSite.Site.Feeds;

/// <summary>
/// The markup of a page as feed readers allow it: no classes, ids, styles or wrappers, and every address absolute.
/// A picture is the file itself: its smaller copies change their names with it, and readers keep items for years.
/// Footnotes lose their links, since there is no page to jump in; the notes stay at the end, under their numbers.
/// </summary>
/// <param name="page">Absolute address of the story.</param>
internal sealed class FeedMarkup(string page)
{
    private static readonly FrozenDictionary<string, string[]> Kept = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["a"] = ["href", "title"],
        ["abbr"] = ["title"],
        ["img"] = ["src", "alt", "title", "width", "height"],
        ["li"] = ["value"],
        ["ol"] = ["start", "reversed"],
        ["td"] = ["colspan", "rowspan"],
        ["th"] = ["colspan", "rowspan"],
        ["time"] = ["datetime"],
    }.Concat(
        ("b blockquote br caption cite code dd del dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd p pre q s small strong sub sup table "
        + "tbody tfoot thead tr u ul").Split(' ').Select(name => KeyValuePair.Create(name, Array.Empty<string>())))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // What has no meaning without its element goes with everything inside.
    private static readonly FrozenSet<string> RemovedWhole =
        FrozenSet.ToFrozenSet(["script", "style", "iframe", "form", "svg", "object", "template", "noscript", "video", "audio"], StringComparer.Ordinal);

    private readonly FeedAddress addresses = new(page);

    /// <param name="html">Markup of ours: well-formed, lower case, attributes in quotation marks.</param>
    public string Of(string html)
    {
        var result = new StringBuilder(html.Length);
        var links = new Stack<bool>();
        int done = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = done < html.Length ? html.IndexOf('<', done) : -1)
        {
            result.Append(html, done, at - done);
            var tag = FeedTag.Read(html, at);
            done = tag.End;
            if (RemovedWhole.Contains(tag.Name) || tag.Has("class", "footnote-back-ref"))
                done = EndOf(html, tag);
            else if (tag.Name == "a")
                WriteLink(tag, links, result);
            else if (Kept.TryGetValue(tag.Name, out string[]? attributes))
                WriteTag(tag, attributes, result);
        }

        return result.Append(html, done, html.Length - done).ToString();
    }

    private void WriteLink(FeedTag tag, Stack<bool> links, StringBuilder result)
    {
        if (tag.IsEnd)
        {
            if (links.TryPop(out bool kept) && kept)
                result.Append("</a>");
            return;
        }

        bool leads = !links.Contains(true) && !tag.Has("class", "footnote-ref")
            && tag.ValueOf("href") is { } href && addresses.Absolute(href) is not null;
        links.Push(leads);
        if (leads)
            WriteTag(tag, Kept["a"], result);
    }

    private void WriteTag(FeedTag tag, string[] attributes, StringBuilder result)
    {
        if (tag.IsEnd)
        {
            result.Append("</").Append(tag.Name).Append('>');
            return;
        }

        if (tag.Name == "img" && (tag.ValueOf("src") is not { } source || addresses.Absolute(source) is null))
            return;
        result.Append('<').Append(tag.Name);
        foreach ((string name, string value) in tag.Attributes)
        {
            string? kept = !attributes.Contains(name) ? null : name switch
            {
                "href" or "src" => addresses.Absolute(value),
                _ => value,
            };
            if (kept is not null)
                result.Append(' ').Append(name).Append("=\"").Append(kept).Append('"');
        }

        if (tag.Name is "td" or "th" && Alignment(tag) is { } side)
            result.Append(" align=\"").Append(side).Append('"');
        result.Append(tag.IsVoid ? " />" : ">");
    }

    // Readers drop styles; figures in a column should still stand below each other.
    private static string? Alignment(FeedTag tag) => tag.ValueOf("style") switch
    {
        null => null,
        var style when style.Contains("right", StringComparison.Ordinal) => "right",
        var style when style.Contains("center", StringComparison.Ordinal) => "center",
        _ => null,
    };

    private static int EndOf(string html, FeedTag tag)
    {
        string close = $"</{tag.Name}>";
        int at = tag.IsEnd || tag.IsVoid ? -1 : html.IndexOf(close, tag.End, StringComparison.Ordinal);
        return at < 0 ? tag.End : at + close.Length;
    }

    /// <summary>The text that stands in an attribute as it is meant.</summary>
    internal static string Decode(string value) => value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;
}
