using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpoSite.Browser.Tests;

/// <summary>An address in a page or style sheet.</summary>
/// <param name="Target">As written.</param>
/// <param name="IsLink">True for what a reader follows, false for what a browser fetches by itself.</param>
internal sealed record PageReference(string Target, bool IsLink);

/// <summary>Every address that a document names.</summary>
internal static partial class PageReferences
{
    public static IEnumerable<PageReference> Of(IHtmlDocument document)
    {
        foreach (IElement element in document.All)
        {
            bool isLink = element.LocalName is "a" or "area" or "form";
            foreach (string name in (string[])["href", "src", "poster", "action", "data"])
            {
                if (element.GetAttribute(name) is { } value)
                    yield return new PageReference(value, isLink);
            }

            foreach (string candidate in element.GetAttribute("srcset")?.Split(',') ?? [])
                yield return new PageReference(candidate.Trim().Split(' ')[0], false);
            if (element.GetAttribute("style") is { } style)
            {
                foreach (PageReference reference in OfStyles(style))
                    yield return reference;
            }

            if (element.LocalName == "meta" && MetaTarget(element) is { } target)
                yield return new PageReference(target, false);
        }
    }

    public static IEnumerable<PageReference> OfStyles(string css) =>
        StyleUrl().Matches(css).Select(match => new PageReference(match.Groups[1].Value, false));

    private static string? MetaTarget(IElement meta)
    {
        string content = meta.GetAttribute("content") ?? "";
        if (meta.GetAttribute("property") is "og:image" or "og:url")
            return content;
        return meta.GetAttribute("http-equiv") is { } name && name.Equals("refresh", StringComparison.OrdinalIgnoreCase)
            ? RefreshUrl().Match(content).Groups[1].Value
            : null;
    }

    [GeneratedRegex("""url\(\s*["']?([^"')]+)["']?\s*\)""")]
    private static partial Regex StyleUrl();

    [GeneratedRegex("""url\s*=\s*["']?([^"']+)""", RegexOptions.IgnoreCase)]
    private static partial Regex RefreshUrl();
}
