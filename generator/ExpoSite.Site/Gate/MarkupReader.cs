using System.Collections.Immutable;
using System.Globalization;

namespace ExpoSite.Site.Gate;

internal enum MarkupKind
{
    Start,
    End,
    Broken,
}

/// <summary>A tag, or a piece of text that is no markup; then the piece is the name.</summary>
internal sealed record MarkupToken(MarkupKind Kind, string Name, ImmutableArray<(string Name, string Value)> Attributes)
{
    public string? ValueOf(string name) => Attributes.Where(a => a.Name == name).Select(a => a.Value).FirstOrDefault();
}

/// <summary>Reads HTML strictly: what a browser would mend is broken here. Text is looked at for its references alone.</summary>
internal static class MarkupReader
{
    private const int LongestPiece = 16;

    private static readonly ImmutableArray<(string Name, string Value)> None = [];

    public static IEnumerable<MarkupToken> Read(string html)
    {
        int at = 0;
        while (at < html.Length)
        {
            int mark = html.AsSpan(at).IndexOfAny('<', '&');
            if (mark < 0)
                yield break;
            at += mark;
            int end = html[at] == '&' ? EndOfReference(html, at) : -1;
            if (html[at] == '&')
            {
                if (end < 0)
                    yield return Broken(html, at);
                at = end < 0 ? at + 1 : end;
                continue;
            }

            MarkupToken? tag = ReadTag(html, ref at);
            yield return tag ?? Broken(html, at++);
        }
    }

    private static MarkupToken Broken(string html, int at) => new(MarkupKind.Broken, html.Substring(at, Math.Min(LongestPiece, html.Length - at)).Split('\n')[0], None);

    private static int EndOfReference(string html, int start)
    {
        int end = html.IndexOf(';', start);
        if (end < 0 || end - start > 10)
            return -1;
        ReadOnlySpan<char> name = html.AsSpan(start + 1, end - start - 1);
        return name is "amp" or "lt" or "gt" or "quot" or "apos" or "nbsp" || IsCharacter(name) ? end + 1 : -1;
    }

    private static bool IsCharacter(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || name[0] != '#')
            return false;
        bool hex = name[1] is 'x' or 'X';
        return int.TryParse(name[(hex ? 2 : 1)..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            && code is (>= 0x20 and <= 0x7E) or (>= 0xA0 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF) or 9 or 10;
    }

    private static MarkupToken? ReadTag(string html, ref int start)
    {
        int at = start + 1;
        bool isEnd = at < html.Length && html[at] == '/';
        if (isEnd)
            at++;
        int nameStart = at;
        while (at < html.Length && char.IsAsciiLetterOrDigit(html[at]))
            at++;
        string name = html[nameStart..at].ToLowerInvariant();
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            return null;
        ImmutableArray<(string, string)> attributes = None;
        if (!isEnd && ReadAttributes(html, ref at) is { } read)
            attributes = read;
        else if (!isEnd)
            return null;
        if (at >= html.Length || html[at] != '>')
            return null;
        start = at + 1;
        return new MarkupToken(isEnd ? MarkupKind.End : MarkupKind.Start, name, attributes);
    }

    // Up to the '>' of the tag; null for an attribute that is not in quotation marks, or stands twice.
    private static ImmutableArray<(string Name, string Value)>? ReadAttributes(string html, ref int at)
    {
        var attributes = new List<(string Name, string Value)>();
        while (true)
        {
            int before = at;
            while (at < html.Length && html[at] is ' ' or '\n' or '\t')
                at++;
            if (at < html.Length && html[at] == '/')
                at++;
            if (at >= html.Length)
                return null;
            if (html[at] == '>')
                return [.. attributes];
            int nameStart = at;
            while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':'))
                at++;
            string name = html[nameStart..at].ToLowerInvariant();
            if (before == nameStart || name.Length == 0 || attributes.Exists(a => a.Name == name))
                return null;
            if (ReadValue(html, ref at) is not { } value)
                return null;
            attributes.Add((name, value));
        }
    }

    private static string? ReadValue(string html, ref int at)
    {
        if (at >= html.Length || html[at] != '=')
            return "";
        int open = at + 1;
        int close = open < html.Length && html[open] is '"' or '\'' ? html.IndexOf(html[open], open + 1) : -1;
        if (close < 0)
            return null;
        at = close + 1;
        return html[(open + 1)..close];
    }
}
