using System.Buffers;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html.Statements;

/// <summary>Dates among the settings that scripts carry: <c>"publishedAt": "2025-11-04T09:30:00Z"</c>. No script is run.</summary>
internal static class ScriptDates
{
    private const int MaxFound = 40;
    private const int MaxScripts = 200;
    private const int LongestName = 40;
    private const int LongestValue = 40;

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["publish", "pubdate", "pub_date", "dateCreated", "publication", "articledate", "article_date", "postdate", "post_date"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Names and values in document order.</summary>
    public static IEnumerable<(string Name, string Value, IElement Script)> Read(IParentNode document)
    {
        int found = 0;
        foreach (IElement script in document.QuerySelectorAll("script:not([src]):not([type*='ld+json'])").Take(MaxScripts))
        {
            string text = PageText.Of(script);
            int at = 0;
            while (found < MaxFound && text.AsSpan(at).IndexOfAny(Names) is >= 0 and var next)
            {
                at += next;
                (string name, int end) = NameAround(text, at);
                if (ValueAfter(text, end) is { Length: >= 8 } value)
                {
                    found++;
                    yield return (name, value, script);
                }

                at = end;
            }
        }
    }

    private static (string Name, int End) NameAround(string text, int at)
    {
        int start = at, end = at;
        while (start > 0 && at - start < LongestName && IsNamePart(text[start - 1]))
            start--;
        while (end < text.Length && end - at < LongestName && IsNamePart(text[end]))
            end++;
        return (text[start..end], Math.Max(end, at + 1));
    }

    // Quotation marks may be escaped, once or twice.
    private static string? ValueAfter(string text, int at)
    {
        bool isAssigned = false;
        while (at < text.Length && (text[at] is '"' or '\'' or '\\' or ' ' || (!isAssigned && text[at] is ':' or '=')))
            isAssigned |= text[at++] is ':' or '=';
        int end = at;
        while (end < text.Length && end - at < LongestValue && text[end] is not ('"' or '\'' or '\\' or ';' or '}' or ']' or '\n' or '<'))
            end++;
        return isAssigned && end > at && (char.IsAsciiDigit(text[at]) || char.IsLetter(text[at])) ? text[at..end].TrimEnd(',', ' ') : null;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
