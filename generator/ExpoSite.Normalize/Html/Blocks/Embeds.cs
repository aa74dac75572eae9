using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>Puts links in the place of films and players: nothing else of them can be kept.</summary>
internal static class Embeds
{
    private const int LongestTitle = 120;
    private const int SmallestSide = 60;
    private static readonly string[] Words = ["embed", "player", "video", "audio", "podcast"];
    private static readonly string[] Adverts = ["advert", "ad content", "google", "captcha", "consent", "cookie", "pixel"];

    /// <summary>Replaces each by a figure without a picture that holds a link with its title, or without any text.</summary>
    public static void MakeLinks(IElement body)
    {
        foreach (IElement embed in body.Descendants<IElement>().Where(e => e.LocalName is "iframe" or "video" or "audio").ToArray())
        {
            bool isInFigure = HtmlNames.Around(embed, "figure") is { } around && !PageText.IsBlank(around);
            if (isInFigure || AddressOf(embed) is not { } address || TitleOf(embed, address) is not { } title)
                continue;
            INode parent = embed.Parent!;
            IElement figure = body.Owner!.CreateElement("figure"), link = body.Owner!.CreateElement("a");
            link.SetAttribute("href", address);
            link.TextContent = title;
            figure.AppendChild(link);
            parent.ReplaceChild(figure, embed);
        }
    }

    /// <summary>True for such a figure.</summary>
    public static bool IsEmbed(IElement element) => element is { LocalName: "figure", ChildNodes: { Length: 1 } only }
        && only[0] is IElement { LocalName: "a", Children.Length: 0 };

    private static string? AddressOf(IElement embed)
    {
        string? address = embed.GetAttribute("src") ?? embed.GetAttribute("data-src")
            ?? HtmlNames.FirstIn(embed, "source")?.GetAttribute("src");
        bool isWeb = address is not null && (address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("//", StringComparison.Ordinal)
            || (embed.LocalName != "iframe" && !address.Contains(':', StringComparison.Ordinal)));
        return isWeb && !IsTiny(embed.GetAttribute("width")) && !IsTiny(embed.GetAttribute("height")) ? address : null;
    }

    // Null for frames of adverts and counters. A file to be played has at least a name.
    private static string? TitleOf(IElement embed, string address)
    {
        string stated = embed.GetAttribute("title") ?? embed.GetAttribute("aria-label") ?? "";
        string title = MarkdownEscaper.Collapse(stated).Trim();
        bool isAdvert = Adverts.Any(a => title.Contains(a, StringComparison.OrdinalIgnoreCase));
        bool isPlayer = embed.LocalName != "iframe" || Words.Any(w => address.Contains(w, StringComparison.OrdinalIgnoreCase));
        if (isAdvert || !isPlayer)
            return null;
        string file = address.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return title.Length is > 0 and < LongestTitle ? title : embed.LocalName != "iframe" && embed.HasAttribute("controls") ? file : "";
    }

    private static bool IsTiny(string? side) => int.TryParse(side, out int pixels) && pixels < SmallestSide;
}
