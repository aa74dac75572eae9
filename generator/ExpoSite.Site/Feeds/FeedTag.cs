using System.Collections.Immutable;

namespace ExpoSite.Site.Feeds;

/// <summary>One tag of the site's own markup.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="IsEnd">True for <c>&lt;/name&gt;</c>.</param>
/// <param name="Attributes">Name and value as it is written, escapes included; a value of the empty text where there is none.</param>
/// <param name="End">Offset behind the tag.</param>
internal sealed record FeedTag(string Name, bool IsEnd, ImmutableArray<(string Name, string Value)> Attributes, int End)
{
    public bool IsVoid => Name is "br" or "hr" or "img" or "wbr";

    /// <summary>The tag that starts at an offset.</summary>
    public static FeedTag Read(string html, int start)
    {
        bool isEnd = start + 1 < html.Length && html[start + 1] == '/';
        int at = start + (isEnd ? 2 : 1);
        int nameEnd = EndOfName(html, at);
        string name = html[at..nameEnd];
        var attributes = ImmutableArray.CreateBuilder<(string, string)>();
        at = nameEnd;
        while (at < html.Length && html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] == '/')
                at++;
            else
                attributes.Add(ReadAttribute(html, ref at));
        }

        return new FeedTag(name, isEnd, attributes.ToImmutable(), Math.Min(at + 1, html.Length));
    }

    public string? ValueOf(string name)
    {
        foreach ((string present, string value) in Attributes)
        {
            if (present == name)
                return value;
        }

        return null;
    }

    public bool Has(string name, string value) => ValueOf(name) == value;

    private static (string Name, string Value) ReadAttribute(string html, ref int at)
    {
        int nameEnd = EndOfName(html, at);
        if (nameEnd == at)
            nameEnd++;
        string name = html[at..nameEnd];
        at = nameEnd;
        if (at + 1 >= html.Length || html[at] != '=' || html[at + 1] != '"')
            return (name, "");
        int close = html.IndexOf('"', at + 2);
        int valueEnd = close < 0 ? html.Length : close;
        string value = html[(at + 2)..valueEnd];
        at = Math.Min(valueEnd + 1, html.Length);
        return (name, value);
    }

    private static int EndOfName(string html, int start)
    {
        int at = start;
        while (at < html.Length && html[at] is not ('>' or '/' or '=' or '"') && !char.IsWhiteSpace(html[at]))
            at++;
        return at;
    }
}
