using System.Text.RegularExpressions;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>
/// Attribute lists of other programs (<c>{: .lead}</c> of kramdown, <c>{#plan .wide}</c> of Pandoc and markdown-it): an id becomes a place
/// to jump to, all else has no effect and is left out.
/// </summary>
internal static partial class AttributeLists
{
    private const int Longest = 500;

    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code.</param>
    /// <param name="isRead">True where a list stands that something else reads.</param>
    /// <param name="lost">Told where a list says more than an id.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown, Func<int, bool> isRead, ICollection<int> lost)
    {
        var edits = new List<(int Start, int Length, string Text)>();
        for (int at = shown.IndexOf('{', StringComparison.Ordinal); at >= 0; at = shown.IndexOf('{', at + 1))
        {
            Match list = Form().Match(shown, at, Math.Min(Longest, shown.Length - at));
            if (!list.Success || isRead(at) || IsOfContainer(shown, at) || !BelongsToSomething(shown, at, list))
                continue;
            string? id = list.Groups["id"] is { Success: true } named ? named.Value : null;
            bool isAlone = id is not null && list.Groups["part"].Captures.Count == 1;
            if (!isAlone)
                lost.Add(at);
            if (IsInHeading(shown, at))
            {
                // The heading itself takes an id that stands alone.
                if (!isAlone)
                    edits.Add((at, list.Length, id is null ? "" : $"{{#{id}}}"));
            }
            else
            {
                string anchor = id is null ? "" : $"<a id=\"{id}\"></a>";
                edits.Add(anchor.Length == 0 && IsLine(shown, at, list.Length) && IsBesideBlank(shown, at, list.Length)
                    ? (at, Math.Min(LineEnd(shown, at) + 1, shown.Length) - at, "") : (at, list.Length, anchor));
            }
        }

        return edits;
    }

    // At the end of a block or of what it belongs to; kramdown's colon leaves no doubt.
    private static bool BelongsToSomething(string shown, int at, Match list) => list.Groups["colon"].Success
        || shown.AsSpan(at + list.Length, LineEnd(shown, at) - at - list.Length).IsWhiteSpace()
        || (at > 0 && shown[at - 1] is ')' or ']' or '`' or '*' or '_');

    private static bool IsOfContainer(string shown, int at) =>
        shown.AsSpan(shown.LastIndexOf('\n', at) + 1).TrimStart(' ').StartsWith(":::");

    private static bool IsInHeading(string shown, int at) => shown.AsSpan(shown.LastIndexOf('\n', at) + 1).TrimStart(' ').StartsWith("#");

    private static bool IsLine(string shown, int at, int length)
    {
        int start = shown.LastIndexOf('\n', at) + 1;
        return shown.AsSpan(start, at - start).IsWhiteSpace() && shown.AsSpan(at + length, LineEnd(shown, at) - at - length).IsWhiteSpace();
    }

    // Without its line nothing comes apart there, and nothing together.
    private static bool IsBesideBlank(string shown, int at, int length)
    {
        int start = shown.LastIndexOf('\n', at) + 1, next = LineEnd(shown, at + length) + 1;
        return start == 0 || next >= shown.Length || Line(shown, start - 1).IsWhiteSpace()
            || Line(shown, next).IsWhiteSpace() || ListMark().IsMatch(Line(shown, next));
    }

    // The line that a character, or the line break at its end, stands in.
    private static ReadOnlySpan<char> Line(string shown, int at)
    {
        int start = at == 0 ? 0 : shown.LastIndexOf('\n', at - 1) + 1;
        return shown.AsSpan(start, LineEnd(shown, at) - start);
    }

    private static int LineEnd(string shown, int at) =>
        shown.IndexOf('\n', Math.Min(at, shown.Length)) is >= 0 and int end ? end : shown.Length;

    [GeneratedRegex(
        """\G\{(?<colon>:)?[ \t]*(?<part>#(?<id>[\w:.-]+)|\.[\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'}]+)|(?<=\{:[ \t]*)[\w-]+)"""
        + """(?>(?:[ \t]+(?<part>#(?<id>[\w:.-]+)|\.[\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'}]+)))*)[ \t]*\}""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^\s*(?:[-+*]|\d{1,9}[.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
