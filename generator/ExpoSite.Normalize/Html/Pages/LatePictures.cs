using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpoSite.Normalize.Html.Pages;

/// <summary>Puts pictures where a script would: pages name them in elements of their own, or only for readers without scripts.</summary>
internal static class LatePictures
{
    private static readonly (string Written, string Plain)[] Names =
        [("amp-img", "img"), ("amp-anim", "img"), ("amp-iframe", "iframe"), ("amp-video", "video"), ("amp-audio", "audio")];

    /// <summary>Makes plain elements of those of AMP, and lets a picture for readers without scripts stand where there is no other.</summary>
    /// <param name="hasPicture">Whether an img element has an address of its own.</param>
    public static void Show(IHtmlDocument document, Func<IElement, bool> hasPicture)
    {
        foreach ((string written, string plain) in Names)
        {
            foreach (IElement element in document.QuerySelectorAll(written).ToArray())
                Replace(element, plain);
        }

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

    private static void Replace(IElement element, string name)
    {
        IElement plain = HtmlNames.FirstIn(element, name) ?? element.Owner!.CreateElement(name);
        foreach (IAttr attribute in element.Attributes.Where(a => !plain.HasAttribute(a.Name)).ToArray())
            plain.SetAttribute(attribute.Name, attribute.Value);
        element.Parent?.ReplaceChild(plain, element);
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
