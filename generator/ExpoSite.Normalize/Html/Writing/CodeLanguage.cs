using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpoSite.Normalize.Html.Writing;

/// <summary>The language of a block of code, as HTML (4.6.19) suggests to state it: <c>class="language-go"</c>.</summary>
internal static class CodeLanguage
{
    private const int Longest = 20;

    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "brush:"];

    /// <summary>Its name for Markdown's fence; empty where none is stated.</summary>
    /// <param name="block">A <c>pre</c>.</param>
    public static string Of(IElement block)
    {
        IEnumerable<IElement> places = block.Children.Where(c => c.LocalName == "code").Prepend(block);
        if (block.ParentElement is IHtmlDivElement { Children.Length: 1 } around)
            places = places.Append(around);
        return places.SelectMany(Stated).FirstOrDefault(IsName) ?? "";
    }

    private static IEnumerable<string> Stated(IElement element) => element.ClassList
        .SelectMany(c => Prefixes.Where(p => c.StartsWith(p, StringComparison.OrdinalIgnoreCase)).Select(p => c[p.Length..].TrimEnd(';')));

    private static bool IsName(string text) =>
        text.Length is > 0 and <= Longest && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '-' or '_')
        && text is not ("none" or "text" or "plaintext" or "plain");
}
