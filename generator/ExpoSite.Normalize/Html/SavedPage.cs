using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Writing;

namespace ExpoSite.Normalize.Html;

/// <summary>What came along with a page: its address, and its pictures by the addresses that the page gives them.</summary>
/// <param name="Address">Where the page was, or null.</param>
/// <param name="PictureAt">The address under which a picture that came along can be shown, or null.</param>
internal sealed partial record SavedPage(string? Address, Func<string, string?> PictureAt)
{
    private static readonly string[] Lazy = ["data-src", "data-original", "data-lazy-src", "data-full-src", "srcset", "data-srcset"];

    /// <summary>Points the page's pictures at those that came along, and its relative links at where the page was.</summary>
    public void Apply(IHtmlDocument document)
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (IElement image in document.QuerySelectorAll("img"))
        {
            string[] written = [.. Lazy.Prepend("src").Select(name => image.GetAttribute(name)).OfType<string>().SelectMany(Candidates)];
            string? own = written.Select(PictureAt).FirstOrDefault(a => a is not null);
            if (own is null)
                continue;
            foreach (string address in written.Where(a => !a.StartsWith("data:", StringComparison.OrdinalIgnoreCase)))
                byName.TryAdd(NameOf(address), own);
            foreach (string name in Lazy)
                image.RemoveAttribute(name);
            image.SetAttribute("src", own);
        }

        foreach (IElement stated in document.QuerySelectorAll(
            "meta[property='og:image'], meta[property='og:image:url'], meta[name='twitter:image']"))
        {
            if (stated.GetAttribute("content") is { } address
                && (PictureAt(address) ?? byName.GetValueOrDefault(NameOf(address))) is { } own)
            {
                stated.SetAttribute("content", own);
            }
        }

        if (Address is not null && document.Head is { } head && document.QuerySelector("base[href]") is null)
        {
            IElement at = document.CreateElement("base");
            at.SetAttribute("href", Address);
            head.AppendChild(at);
        }
    }

    // What a page states as its picture is often the shown file in another size: "arm-1200x630.png".
    private static string NameOf(string address) => Size().Replace(Uri.UnescapeDataString(PictureSource.FileName(address)), "");

    // One address, or a list of them with widths (HTML, 4.8.4.2.1).
    private static IEnumerable<string> Candidates(string value) =>
        value.Contains(' ', StringComparison.Ordinal) && value.Contains(',', StringComparison.Ordinal)
            ? value.Split(',').Select(c => c.Trim().Split(' ')[0]).Prepend(value)
            : [value];

    [GeneratedRegex(@"-\d{2,4}x\d{2,4}(?=\.\w+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
