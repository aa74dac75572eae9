using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html.Writing;

/// <summary>What an img element says of its picture, also where a script would have loaded it later.</summary>
internal static partial class PictureSource
{
    private const int SmallestSide = 60;

    private static readonly string[] Attributes = ["data-src", "data-original", "data-lazy-src", "data-full-src", "src"];

    /// <summary>The address as written, or null for spacers, tracking pixels and pictures inside the page.</summary>
    public static string? Of(IElement image)
    {
        if (IsTiny(image.GetAttribute("width")) || IsTiny(image.GetAttribute("height")))
            return null;
        string? set = image.GetAttribute("data-srcset") ?? image.GetAttribute("srcset") ?? image.Parent?.ChildNodes.OfType<IElement>()
            .FirstOrDefault(e => e.LocalName == "source")?.GetAttribute("srcset");
        return Attributes.Select(name => FirstOfSet(image.GetAttribute(name)?.Trim())).Append(set?.Trim().Split(' ', 2)[0])
            .FirstOrDefault(a => a is { Length: > 0 } && !a.StartsWith("data:", StringComparison.OrdinalIgnoreCase));
    }

    // Some scripts want a list of addresses with widths in an attribute of their own.
    private static string? FirstOfSet(string? value) => value is not null && Set().IsMatch(value) ? value.Split(' ', 2)[0] : value;

    /// <summary>What the picture shows, or null.</summary>
    public static string? AlternativeText(IElement image) =>
        MarkdownEscaper.Collapse(image.GetAttribute("alt") ?? "").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The file's name in an address.</summary>
    public static string FileName(string address) => address.Split('?', '#')[0].Split('/')[^1];

    private static bool IsTiny(string? side) => int.TryParse(side, out int pixels) && pixels < SmallestSide;

    [GeneratedRegex(@"^\S+\s+\d+(\.\d+)?[wx]\s*(,|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Set();
}
