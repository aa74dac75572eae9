using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// Cards that other systems write as HTML with buttons, clocks and marks for their own scripts, as the plain elements that they stand for.
/// </summary>
internal static class CardMarkup
{
    /// <summary>Changes the elements in place.</summary>
    public static void Simplify(IElement root)
    {
        foreach (IElement card in root.QuerySelectorAll(".wp-block-file").ToArray())
            KeepName(card);
        foreach (IElement card in root.QuerySelectorAll(".kg-bookmark-card").ToArray())
        {
            Replace(
                card, LinkOf(card, ".kg-bookmark-container", ".kg-bookmark-title"), ": ", card.QuerySelector(".kg-bookmark-description"),
                card.QuerySelector("figcaption"));
        }

        foreach (IElement card in root.QuerySelectorAll(".kg-file-card").ToArray())
        {
            Replace(
                card, LinkOf(card, ".kg-file-card-container", ".kg-file-card-title, .kg-file-card-filename"), " ",
                card.QuerySelector(".kg-file-card-caption"), null);
        }

        foreach (IElement card in root.QuerySelectorAll(".kg-audio-card").ToArray())
            MakeFigure(card, card.QuerySelector(".kg-audio-title"));
        foreach (IElement card in root.QuerySelectorAll(".kg-video-card").ToArray())
            MakeFigure(card, card.QuerySelector("figcaption"));
        foreach (IElement card in root.QuerySelectorAll(".kg-toggle-card").ToArray())
            MakeDetails(card);
        foreach (IElement card in root.QuerySelectorAll(".kg-callout-card").ToArray())
            MakeBox(card);
        foreach (IElement gallery in root.QuerySelectorAll("figure").Where(f => f.QuerySelectorAll("img").Length > 1).ToArray())
            OpenGallery(gallery);
        foreach (IElement link in root.QuerySelectorAll("a[href]").Where(a => a.Descendants<IElement>().Any(HtmlNames.IsBlock)).ToArray())
            LinkFirstWords(link);
    }

    /// <summary>Puts an element of another name in the place of one.</summary>
    public static void Rename(IElement element, string name)
    {
        IElement renamed = element.Owner!.CreateElement(name);
        foreach (INode child in element.ChildNodes.ToArray())
            renamed.AppendChild(child);
        element.ReplaceWith(renamed);
    }

    // Beside the link with the file's name stand a view of it and a button, which lead to the same file.
    private static void KeepName(IElement card)
    {
        if (card.QuerySelector("a[href]:not(.wp-block-file__button)") is not { } name)
            return;
        string? file = name.GetAttribute("href");
        foreach (IElement again in card.QuerySelectorAll("object, .wp-block-file__button").ToArray())
        {
            if ((again.GetAttribute("href") ?? again.GetAttribute("data")) == file)
                again.Remove();
        }
    }

    // Its pictures stand one below the other, with the words below all of them as a paragraph.
    private static void OpenGallery(IElement gallery)
    {
        foreach (IElement caption in gallery.Children.Where(c => c.LocalName == "figcaption").ToArray())
            Rename(caption, "p");
        Rename(gallery, "div");
    }

    private static IElement LinkOf(IElement card, string link, string words)
    {
        IElement made = card.Owner!.CreateElement("a");
        made.SetAttribute("href", card.QuerySelector(link)?.GetAttribute("href") ?? "");
        string text = PageDocument.LineOf(card.QuerySelector(words));
        made.TextContent = text.Length > 0 ? text : made.GetAttribute("href")!;
        return made;
    }

    private static void Replace(IElement card, IElement link, string between, IElement? about, IElement? caption)
    {
        IElement paragraph = card.Owner!.CreateElement("p");
        paragraph.AppendChild(link);
        if (!string.IsNullOrWhiteSpace(about?.TextContent))
            paragraph.AppendChild(card.Owner!.CreateTextNode(between + PageDocument.LineOf(about)));
        if (caption is not null)
        {
            IElement below = card.Owner!.CreateElement("div");
            NodeChildren.Move(caption, below);
            card.After(below);
        }

        card.ReplaceWith(paragraph);
    }

    private static void MakeFigure(IElement card, IElement? words)
    {
        if (card.QuerySelector("audio, video") is not { } player)
            return;
        IElement figure = card.Owner!.CreateElement("figure"), caption = card.Owner!.CreateElement("figcaption");
        if (words is not null)
            NodeChildren.Move(words, caption);
        figure.AppendChild(player);
        figure.AppendChild(caption);
        card.ReplaceWith(figure);
    }

    private static void MakeDetails(IElement card)
    {
        if (card.QuerySelector(".kg-toggle-content") is not { } content)
            return;
        IElement details = card.Owner!.CreateElement("details"), summary = card.Owner!.CreateElement("summary");
        summary.TextContent = PageDocument.LineOf(card.QuerySelector(".kg-toggle-heading-text"));
        details.AppendChild(summary);
        NodeChildren.Move(content, details);
        card.ReplaceWith(details);
    }

    private static void MakeBox(IElement box)
    {
        IElement quote = box.Owner!.CreateElement("blockquote"), kind = box.Owner!.CreateElement("p");
        kind.TextContent = "[!NOTE]";
        quote.AppendChild(kind);
        IElement text = box.QuerySelector(".kg-callout-text") ?? box;
        string sign = text == box ? "" : PageDocument.LineOf(box.QuerySelector(".kg-callout-emoji"));
        if (sign.Length > 0)
            (text.QuerySelector("p") ?? text).Prepend(box.Owner!.CreateTextNode(sign + " "));
        if (!text.Descendants<IElement>().Any(HtmlNames.IsBlock))
        {
            IElement paragraph = box.Owner!.CreateElement("p");
            NodeChildren.Move(text, paragraph);
            quote.AppendChild(paragraph);
        }
        else
        {
            NodeChildren.Move(text, quote);
            quote.Prepend(kind);
        }

        box.ReplaceWith(quote);
    }

    // Markdown has no links around blocks.
    private static void LinkFirstWords(IElement link)
    {
        IElement? first = link.Descendants<IElement>().FirstOrDefault(e => HtmlNames.IsBlock(e) && !string.IsNullOrWhiteSpace(e.TextContent)
            && !e.Descendants<IElement>().Any(HtmlNames.IsBlock));
        if (first is not null && first.QuerySelector("a") is null)
        {
            IElement inner = link.Owner!.CreateElement("a");
            inner.SetAttribute("href", link.GetAttribute("href")!);
            NodeChildren.Move(first, inner);
            first.AppendChild(inner);
        }

        IElement around = link.Owner!.CreateElement("div");
        NodeChildren.Move(link, around);
        link.ReplaceWith(around);
    }
}
