namespace ExpoSite.Normalize.Html.Pages;

/// <summary>
/// Keeps hostile nesting from the parser, whose work and memory grow with open elements: every open one may be looked at for a tag,
/// and every style left open is opened anew in each paragraph. One pass over the tags of a page.
/// </summary>
internal sealed class HtmlNesting(string html)
{
    // Real pages stay below 60; deeper ones are an attack or a broken generator.
    private const int MaxDepth = 200;

    // Styles within styles. One that is never ended opens another in each paragraph, up to this many.
    private const int MaxStyles = 12;

    private static readonly WordSet Styles = WordSet.Of("b big code em font i nobr s small strike strong tt u");

    // Those that hold nothing, that a tag of their own kind ends, or that stand in a container that is counted.
    private static readonly WordSet NeverNested = WordSet.Of(
        """
        a area base br col embed hr img input link meta param source track wbr frame keygen p li td tr th tbody thead tfoot dt dd option
        optgroup rp rt html head body h1 h2 h3 h4 h5 h6
        """);

    // What looks like a tag inside them is none.
    private static readonly WordSet Raw = WordSet.Of("script style textarea title xmp iframe noembed noframes");

    private readonly List<Range> open = [];
    private readonly Dictionary<string, int> dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder limited = new();
    private int styles, copied;

    /// <summary>The page without the tags that would nest too deep; the text between them stays.</summary>
    /// <param name="left">How many start tags were left out.</param>
    public static string Limit(string html, out int left)
    {
        var nesting = new HtmlNesting(html);
        left = nesting.Walk();
        return left == 0 ? html : nesting.limited.Append(html, nesting.copied, html.Length - nesting.copied).ToString();
    }

    private int Walk()
    {
        int left = 0;
        foreach (HtmlTag tag in HtmlTag.In(html, Raw))
        {
            if (IsKept(tag, html.AsSpan()[tag.Name]))
                continue;
            left += tag.IsEnd ? 0 : 1;
            limited.Append(html, copied, tag.Start - copied);
            copied = tag.End;
        }

        return left;
    }

    private bool IsKept(HtmlTag tag, ReadOnlySpan<char> name) => name.IsEmpty || NeverNested.Contains(name)
        || (tag.IsEnd ? Close(name) : html[tag.End - 1] == '>' && html[tag.End - 2] == '/' || Open(tag.Name, name));

    private bool Open(Range name, ReadOnlySpan<char> letters)
    {
        if (Raw.Contains(letters))
            return true;
        bool isStyle = Styles.Contains(letters);
        if (open.Count >= MaxDepth || (isStyle && styles >= MaxStyles))
        {
            string key = letters.ToString();
            dropped[key] = dropped.GetValueOrDefault(key) + 1;
            return false;
        }

        open.Add(name);
        styles += isStyle ? 1 : 0;
        return true;
    }

    // The end tag of one that was left out is left out as well, or it would close another.
    private bool Close(ReadOnlySpan<char> letters)
    {
        if (dropped.Count > 0 && dropped.GetValueOrDefault(letters.ToString()) is > 0 and var count)
        {
            dropped[letters.ToString()] = count - 1;
            return false;
        }

        int at = open.Count - 1;
        while (at >= 0 && !html.AsSpan()[open[at]].Equals(letters, StringComparison.OrdinalIgnoreCase))
            at--;
        if (at < 0)
            return true;
        // The end of a style ends that alone (HTML, 13.2.6.4.7); the end of any other ends what stands open in it, but for styles.
        if (Styles.Contains(letters))
        {
            open.RemoveAt(at);
            styles--;
            return true;
        }

        for (int i = open.Count - 1; i >= at; i--)
        {
            if (i == at || !Styles.Contains(html.AsSpan()[open[i]]))
                open.RemoveAt(i);
        }

        return true;
    }
}
