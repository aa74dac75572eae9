using System.Buffers;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>A call within a text: <c>{{&lt; figure src="a.png" &gt;}}</c>, <c>{% post_url a %}</c>, <c>{{ youtube(id="a") }}</c>.</summary>
/// <param name="Start">0-based offset of its first brace.</param>
/// <param name="End">0-based offset behind it.</param>
/// <param name="Name">As it is written; empty for an output: <c>{{ page.title }}</c>.</param>
/// <param name="Rest">What stands behind the name, or the whole of an output.</param>
/// <param name="IsEnd">True for what closes another.</param>
internal sealed partial record TemplateCall(int Start, int End, string Name, string Rest, bool IsEnd)
{
    private const int MaxLength = 4000;

    private static readonly SearchValues<char> BehindName = SearchValues.Create(" \t\n(\"'");

    /// <summary>True for one that another may close.</summary>
    public bool MayHaveBody { get; init; } = true;

    /// <summary>Its values.</summary>
    public StatedParameters Values => field ??= StatedParameters.Read(Rest);

    /// <summary>The call that begins at a brace; null when none does.</summary>
    public static TemplateCall? At(string text, int start, TemplateDialect dialect)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        return dialect switch
        {
            TemplateDialect.None => null,
            _ when rest.StartsWith("{{/*") || rest.StartsWith("{{- /*") => Comment(text, start, "*/", "}}"),
            TemplateDialect.Hugo when rest.StartsWith("{{</*") || rest.StartsWith("{{%/*") => null,
            TemplateDialect.Hugo when rest.StartsWith("{{<") => Tag(text, start, 3, ">}}", '/'),
            TemplateDialect.Hugo when rest.StartsWith("{{%") => Tag(text, start, 3, "%}}", '/'),
            TemplateDialect.Hugo => null,
            _ when rest.StartsWith("{#") && rest.Length > 2 && rest[2] is ' ' or '-' or '\n' => Comment(text, start, "#}", ""),
            _ when rest.StartsWith("{%") => Tag(text, start, 2, "%}", 'e'),
            _ when rest.StartsWith("{{") => Output(text, start, dialect),
            _ => null,
        };
    }

    /// <summary>Which calls of a text are closed, by where they start, and what closes them. In linear time.</summary>
    public static Dictionary<int, TemplateCall> Pairs(string text, TemplateDialect dialect)
    {
        var pairs = new Dictionary<int, TemplateCall>();
        var open = new List<TemplateCall>();
        for (int at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && at < text.Length; at = text.IndexOf('{', at))
        {
            if (At(text, at, dialect) is not { } call)
            {
                at++;
                continue;
            }

            at = call.End;
            if (call.Name.Length > 0 && call is { IsEnd: false, MayHaveBody: true })
                open.Add(call);
            if (!call.IsEnd)
                continue;
            int opening = dialect == TemplateDialect.Zola ? open.Count - 1 : open.FindLastIndex(o => o.Name == call.Name);
            if (opening < 0)
                continue;
            pairs[open[opening].Start] = call;
            open.RemoveRange(opening, open.Count - opening);
        }

        return pairs;
    }

    private static TemplateCall? Comment(string text, int start, string mark, string behind)
    {
        int close = text.IndexOf(mark, start + 2, StringComparison.Ordinal);
        if (close < 0)
            return null;
        int end = close + mark.Length;
        int last = text.IndexOf(behind, end, Math.Min(text.Length - end, 10), StringComparison.Ordinal);
        return last < 0 ? null : new TemplateCall(start, last + behind.Length, "comment", "", false) { MayHaveBody = false };
    }

    private static TemplateCall? Tag(string text, int start, int opening, string close, char ending)
    {
        int end = CloseOf(text, start + opening, close);
        if (end < 0)
            return null;
        string inside = text[(start + opening)..end].Trim().Trim('-').Trim();
        bool isEnd = ending == '/' ? inside.StartsWith('/') : inside.StartsWith("end", StringComparison.Ordinal);
        if (isEnd)
            inside = inside[(ending == '/' ? 1 : 3)..].TrimStart();
        bool isWhole = ending == '/' && inside.EndsWith('/');
        inside = isWhole ? inside[..^1].TrimEnd() : inside;
        int name = inside.AsSpan().IndexOfAny(BehindName);
        return inside.Length == 0 && !isEnd ? null : new TemplateCall(
            start, end + close.Length, name < 0 ? inside : inside[..name], name < 0 ? "" : inside[name..].Trim(), isEnd)
        {
            MayHaveBody = !isWhole,
        };
    }

    private static TemplateCall? Output(string text, int start, TemplateDialect dialect)
    {
        int end = CloseOf(text, start + 2, "}}");
        if (end < 0)
            return null;
        string inside = text[(start + 2)..end].Trim().Trim('-').Trim();
        if (inside.Length == 0 || (inside.Contains('\n', StringComparison.Ordinal) && dialect != TemplateDialect.Zola))
            return null;
        return dialect == TemplateDialect.Zola && Function().Match(inside) is { Success: true } call
            ? new TemplateCall(start, end + 2, call.Groups[1].Value, call.Groups[2].Value, false) { MayHaveBody = false }
            : new TemplateCall(start, end + 2, "", inside, false);
    }

    // Marks within quotation marks close nothing.
    private static int CloseOf(string text, int from, string close)
    {
        char quote = '\0';
        int last = Math.Min(text.Length, from + MaxLength);
        for (int at = from; at < last; at++)
        {
            if (quote != '\0')
                quote = text[at] == quote && text[at - 1] != '\\' ? '\0' : quote;
            else if (text[at] is '"' or '`' || (text[at] == '\'' && text[at - 1] is ' ' or '=' or '(' or ','))
                quote = text[at];
            else if (text[at] == close[0] && string.CompareOrdinal(text, at, close, 0, close.Length) == 0)
                return at;
        }

        // An apostrophe may have opened what nothing closes.
        return quote == '\0' ? -1 : text.IndexOf(close, from, last - from, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^([A-Za-z_]\w*)\s*\((.*)\)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Function();
}
