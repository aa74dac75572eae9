using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>Puts pictures where a script would: pages name them in elements of their own, or only for readers without scripts.</summary>
internal static class LatePictures
{
    /// <summary>Makes plain pictures of those of AMP, and lets one for readers without scripts stand where there is no other.</summary>
    /// <param name="hasPicture">Whether an img element has an address of its own.</param>
    public static void Show(IHtmlDocument document, Func<IElement, bool> hasPicture)
    {
        foreach (IElement late in document.QuerySelectorAll("amp-img, amp-anim").ToArray())
            late.Parent?.ReplaceChild(HtmlNames.FirstIn(late, "img") ?? Plain(late), late);
        foreach (IElement fallback in document.QuerySelectorAll("noscript").ToArray())
        {
            if (HtmlNames.FirstIn(fallback, "img") is { } image && hasPicture(image) && PlaceFor(fallback, hasPicture) is { } place)
                place.Parent!.ReplaceChild(image, place);
        }

        foreach (IElement image in document.QuerySelectorAll("img[data-alt]"))
        {
            if (string.IsNullOrWhiteSpace(image.GetAttribute("alt")))
                image.SetAttribute("alt", image.GetAttribute("data-alt")!);
        }
    }

    private static IElement Plain(IElement late)
    {
        IElement image = late.Owner!.CreateElement("img");
        image.SetAttribute("src", late.GetAttribute("src") ?? "");
        image.SetAttribute("alt", late.GetAttribute("alt") ?? "");
        return image;
    }

    // The spacer before it, or its own place in a figure without a picture. Elsewhere it counts visits.
    private static IElement? PlaceFor(IElement fallback, Func<IElement, bool> hasPicture)
    {
        if (fallback.PreviousElementSibling is { LocalName: "img" } spacer)
            return hasPicture(spacer) ? null : spacer;
        IElement? frame = HtmlNames.Around(fallback, "figure") ?? HtmlNames.Around(fallback, "picture");
        bool isOnly = frame?.Descendants<IElement>().Any(e => e.LocalName == "img" && !fallback.Contains(e) && hasPicture(e)) == false;
        return isOnly ? fallback : null;
    }
}
