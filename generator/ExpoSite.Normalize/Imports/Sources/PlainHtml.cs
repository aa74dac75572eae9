using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>Short values that may hold HTML.</summary>
internal static class PlainHtml
{
    /// <summary>The words on one line, without tags and entities.</summary>
    public static string Line(string? html)
    {
        string text = ForbiddenCharacters.Remove(html ?? "");
        if (text.AsSpan().IndexOfAny('<', '&') < 0)
            return MarkdownEscaper.Collapse(text).Trim();
        using IHtmlDocument document = PageDocument.Parse(text);
        return PageDocument.LineOf(document.Body);
    }
}
