using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ExpoSite.Site.Finishing;

/// <summary>
/// Makes addresses within the site relative to the file that they stand in, and lets those of folders end with index.html: then pages open
/// from a disk, wherever they lie. Whoever wrote them: templates, articles or the program. Addresses with a host stay as they are.
/// </summary>
/// <param name="basePath">With which addresses within the site begin.</param>
internal sealed partial class RelativeUrls(string basePath)
{
    // Those of HTML that hold one address: https://html.spec.whatwg.org/multipage/indices.html#attributes-3
    private static readonly FrozenSet<string> OfOneAddress =
        FrozenSet.Create("href", "src", "action", "formaction", "poster", "data", "xlink:href", "background");

    private static readonly FrozenDictionary<string, HtmlParseMode> Unparsed = new Dictionary<string, HtmlParseMode>
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["textarea"] = HtmlParseMode.RCData,
        ["title"] = HtmlParseMode.RCData,
    }.ToFrozenDictionary();

    /// <summary>An address as it is written in a file of the site.</summary>
    /// <param name="path">The file's output path.</param>
    public string Of(string path, string address)
    {
        if (!address.StartsWith(basePath, StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal))
            return address;
        int end = address.AsSpan().IndexOfAny('?', '#');
        (string target, string tail) = end < 0 ? (address, "") : (address[..end], address[end..]);
        string up = string.Concat(Enumerable.Repeat("../", path.AsSpan().Count('/')));
        return up + SiteAddress.ToFile(target[basePath.Length..]) + tail;
    }

    /// <summary>A page with relative addresses.</summary>
    public string OfPage(string path, string html)
    {
        var page = new StringBuilder(html.Length);
        int done = 0;
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (HtmlToken token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag)
                continue;
            foreach (HtmlAttributeToken attribute in tag.Attributes.OrderBy(a => a.Position.Index))
                Replace(ValueOf(html, attribute), value => OfAttribute(path, tag, attribute.Name, value));
            if (Unparsed.TryGetValue(tag.Name, out HtmlParseMode mode))
                tokenizer.State = mode;
            if (tag.Name == "style")
                Replace(TextFrom(html, source.Index), css => OfStyles(path, css));
        }

        return page.Append(html, done, html.Length - done).ToString();

        void Replace(Range range, Func<string, string> with)
        {
            (int start, int length) = range.GetOffsetAndLength(html.Length);
            page.Append(html, done, start - done).Append(with(html.Substring(start, length)));
            done = start + length;
        }
    }

    /// <summary>A style sheet with relative addresses.</summary>
    public string OfStyles(string path, string css) =>
        StyleAddress().Replace(css, m => m.Groups["before"].Value + Of(path, m.Groups["address"].Value));

    private string OfAttribute(string path, HtmlTagToken tag, string name, string value) => (tag.Name, name) switch
    {
        // Every address of the page would start from it.
        ("base", "href") => "",
        ("meta", "content") when tag.Attributes.Exists(a => a.Name == "http-equiv" && a.Value.Isi("refresh")) =>
            RefreshAddress().Replace(value, m => m.Groups["before"].Value + Of(path, m.Groups["address"].Value)),
        (_, "srcset" or "imagesrcset") => SetAddress().Replace(value, m => Of(path, m.Value)),
        (_, "style") => OfStyles(path, value),
        _ => OfOneAddress.Contains(name) ? Of(path, value) : value,
    };

    // As it is written, without its quotation marks; nothing for an attribute without a value.
    private static Range ValueOf(string html, HtmlAttributeToken attribute)
    {
        int at = attribute.Position.Index + attribute.Name.Length;
        Match value = AttributeValue().Match(html, at);
        return value.Success ? value.Groups["value"].Index..(value.Groups["value"].Index + value.Groups["value"].Length) : at..at;
    }

    private static Range TextFrom(string html, int start)
    {
        int end = html.IndexOf("</style", start, StringComparison.OrdinalIgnoreCase);
        return start..(end < 0 ? html.Length : end);
    }

    [GeneratedRegex("""\G\s*=\s*(?:"(?<value>[^"]*)|'(?<value>[^']*)|(?<value>[^\s"'>]+))""", RegexOptions.CultureInvariant)]
    private static partial Regex AttributeValue();

    [GeneratedRegex("""(?<before>url\(\s*(?:["']|&quot;|&#39;)?|@import\s+["'])(?<address>/[^"')\s&]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();

    [GeneratedRegex("""(?<before>url=\s*["']?)(?<address>/[^"']*)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RefreshAddress();

    // Of each candidate the address; what it fits does not begin with a slash.
    [GeneratedRegex("""(?<=^|\s|\s[0-9.]+[wxh],)/[^\s,]+""", RegexOptions.CultureInvariant)]
    private static partial Regex SetAddress();
}
