using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Html.Writing;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports.Bodies;

/// <summary>
/// The body of a story of another system as Markdown. What has a form of its own here (pictures, films, cards, notes, boxes) is written
/// apart, and a mark holds its place until the rest is Markdown.
/// </summary>
internal sealed partial class ImportedBody(ImportedStory story, ImportedAddresses addresses, ImportedMedia media, ImportNotes notes)
{
    private static readonly string[] Kept = ["sub", "sup", "mark"];
    private static readonly string[] Sources =
        ["srcset", "data-src", "data-srcset", "data-original", "data-lazy-src", "data-full-src", "width", "height"];

    private static readonly string[] Scripts = ["script", "form", "object", "embed", "canvas", "svg"];

    private readonly List<string> marked = [];
    private readonly Dictionary<string, string> alts = new(StringComparer.Ordinal);
    private PageAddresses absolute = null!;

    public string Markdown(ImportedSite site)
    {
        string html = story.IsWordPress ? new WordPressText(story, new WordPressBlocks(story, site, notes).Html(), site.Files, notes).Html()
            : story.Html;
        string body = Written(html, isLoose: story.IsWordPress);
        foreach ((string mark, string note) in story.Notes)
            body += $"\n\n[^{NoteOf(mark)}]: {MarkdownEscaper.Collapse(Written(note, isLoose: false)).Trim()}";
        return body.Trim();
    }

    private string Written(string html, bool isLoose)
    {
        using IHtmlDocument document = PageDocument.Parse(Mark().Replace(ForbiddenCharacters.Remove(html), ""));
        IElement root = document.Body ?? document.DocumentElement;
        SetBase(document);
        absolute = new PageAddresses(document, PageStatements.Read(document));
        int first = marked.Count;
        if (isLoose)
            LooseParagraphs.Wrap(root);
        CardMarkup.Simplify(root);
        NoteScripts(root);
        ReplaceAll(root, "sup", e => e.HasAttribute("data-fn"), e => $"[^{NoteOf(e.GetAttribute("data-fn")!)}]");
        foreach (IElement picture in All(root, e => e.LocalName == "img"))
            TakePicture(picture);
        foreach (IElement figure in All(root, e => e.LocalName == "figure"))
            TakeFigure(figure);
        foreach (IElement player in All(root, e => e.LocalName is "iframe" or "video" or "audio"))
            TakePlayer(player);
        foreach (IElement fold in All(root, e => e.LocalName == "details"))
            MarkFold(fold);
        foreach (IElement link in All(root, e => e.LocalName == "a"))
            TakeLink(link);
        foreach (IElement kept in All(root, e => Kept.Contains(e.LocalName)))
            Keep(kept);
        foreach (IElement paragraph in All(root, e => e.LocalName is "p" or "div" && e.Children.All(c => c.LocalName == "a")))
            TakeAddress(paragraph);
        PageBlocks blocks = BlockSplitter.Split(root);
        string written = new HtmlToMarkdown(absolute, blocks, _ => true).Write(root);
        return Filled(written, first).Replace(ImportedSiteAddress.Here, "", StringComparison.Ordinal)
            .Replace("> \\[!NOTE\\]\n>\n", "> [!NOTE]\n", StringComparison.Ordinal);
    }

    private static IElement[] All(IElement root, Func<IElement, bool> isWanted) => [.. root.Descendants<IElement>().Where(isWanted)];

    private void SetBase(IHtmlDocument document)
    {
        foreach (IElement own in document.QuerySelectorAll("base").ToArray())
            own.Remove();
        IElement at = document.CreateElement("base");
        at.SetAttribute("href", story.Addresses.FirstOrDefault() ?? addresses.Site.AbsoluteUri);
        document.Head?.AppendChild(at);
    }

    private void NoteScripts(IElement root)
    {
        foreach (IElement element in All(root, e => Scripts.Contains(e.LocalName)))
            Note($"elements <{element.LocalName}>", "write what they showed as Markdown", story.Title);
    }

    // A picture that stands in a text moves out of its paragraph.
    private void TakePicture(IElement picture)
    {
        string? target = null;
        if (picture.ParentElement is { LocalName: "a" } link && link.Children.Length == 1 && PageText.IsBlank(link))
        {
            target = TargetOf(link);
            link.ReplaceWith(picture);
        }

        IElement? figure = HtmlNames.Around(picture, "figure");
        if (picture.ClassList.Contains("emoji") || picture.ClassList.Contains("wp-smiley"))
        {
            picture.ReplaceWith(picture.Owner!.CreateTextNode(picture.GetAttribute("alt") ?? ""));
            return;
        }

        if (PictureSource.Of(picture) is not { } written || absolute.Picture(written) is not { } address)
        {
            Note("pictures without an address", "write them into the story", story.Title);
            picture.Remove();
            return;
        }

        foreach (string name in Sources)
            picture.RemoveAttribute(name);
        string here = AddressHere(address);
        picture.SetAttribute("src", here);
        picture.SetAttribute("alt", AltOf(here, picture.GetAttribute("alt"), figure is null ? null : FigureMarkdown.PlainCaption(figure)));
        string markdown = FigureMarkdown.Write(figure ?? picture, absolute);
        markdown = target is null || markdown.Length == 0 ? markdown : $"[{markdown}]({PageAddresses.Destination(target)})";
        IElement? paragraph = figure is null ? HtmlNames.Around(picture, "p") : null;
        IElement place = figure ?? picture;
        // Marks hold the places of pictures that stood beside it.
        if (paragraph is not null && !string.IsNullOrWhiteSpace(Mark().Replace(paragraph.TextContent, "")))
        {
            paragraph.Before(BlockOf(markdown, picture));
            picture.Remove();
        }
        else if (figure is not null || paragraph is not null || IsAlone(picture))
        {
            place.ReplaceWith(BlockOf(markdown, picture));
        }
        else
        {
            place.ReplaceWith(picture.Owner!.CreateTextNode(MarkOf(markdown)));
        }
    }

    // Where a picture leads; null for the picture itself, and for the page on which WordPress shows nothing else.
    private string? TargetOf(IElement link)
    {
        string written = link.GetAttribute("href") ?? "";
        if (written.Length == 0 || FolderAddresses.IsPictureName(written)
            || (link.GetAttribute("rel") ?? "").Contains("attachment", StringComparison.OrdinalIgnoreCase))
            return null;
        TakeLink(link);
        return link.GetAttribute("href") is { } here ? absolute.Link(here) : null;
    }

    // Items and cells hold it within their line.
    private static bool IsAlone(IElement picture) =>
        picture.ParentElement is { LocalName: "body" or "div" or "section" } parent && PageText.IsBlank(parent);

    /// <summary>Says that the picture above the story has no address.</summary>
    public void NoteMissing(string named) => Note("pictures above stories that the export does not hold", "export all content", named);

    /// <summary>The address here, or that on the web, which is told.</summary>
    public string AddressHere(string address)
    {
        if (address.StartsWith(ImportedSiteAddress.Here, StringComparison.Ordinal))
            return address;
        if (media.At(address) is { } own)
            return ImportedSiteAddress.Here + own;
        NoteOnWeb(address);
        return address;
    }

    /// <summary>Says that a picture did not come along.</summary>
    public void NoteOnWeb(string address) => notes.Add(NormalizeRules.ImportPictureOnWeb.At(
        story.Place, $"'{story.Title}' shows {address}, which did not come along.", story.Folder is null
            ? "put the folder with the old site's pictures beside the export and import again, or the file into input/media/"
            : "put the file where the generator found it and import again, or into input/media/ and name it in the Markdown"));

    /// <summary>What a picture shows; where nothing says it, its caption or the story's headline stands for it, which is told.</summary>
    public string AltOf(string address, string? stated, string? caption)
    {
        string alt = MarkdownEscaper.Collapse(stated ?? "").Trim();
        if (alt.Length == 0 && !alts.TryGetValue(address, out alt!))
        {
            Note(
                "descriptions of pictures that have none", "their caption or the headline stands for them; write what they show",
                PictureSource.FileName(address));
            return caption is { Length: > 0 } ? caption : story.Title;
        }

        return alts[address] = alt;
    }

    // An embed of WordPress is a figure that holds an address.
    private void TakeFigure(IElement figure)
    {
        IElement? caption = figure.QuerySelector("figcaption");
        string words = PageDocument.LineOf(caption);
        caption?.Remove();
        string text = PageDocument.LineOf(figure.QuerySelector(".wp-block-embed__wrapper") ?? figure);
        if (IsAddress(text))
            figure.ReplaceWith(BlockOf(words.Length == 0 ? $"<{text}>" : $"[{MarkdownEscaper.Inline(words)}](<{text}>)", figure));
        else if (caption is not null)
            figure.AppendChild(caption);
    }

    private void TakePlayer(IElement player)
    {
        IElement? figure = HtmlNames.Around(player, "figure");
        string stated = player.GetAttribute("src") ?? player.GetAttribute("data-src")
            ?? HtmlNames.FirstIn(player, "source")?.GetAttribute("src") ?? "";
        if (absolute.Link(stated) is not { } address)
        {
            Note($"elements <{player.LocalName}> without an address", "write what they showed as Markdown", story.Title);
            return;
        }

        string caption = MarkdownEscaper.Collapse(
            figure is null ? player.GetAttribute("title") ?? "" : PageDocument.LineOf(figure.QuerySelector("figcaption"))).Trim();
        string markdown = player.LocalName == "iframe" ? $"<{address}>" : Film(address, caption);
        if (player.LocalName == "iframe" && figure is not null && caption.Length > 0)
            markdown += $"\n\n*{MarkdownEscaper.Inline(caption)}*";
        IElement place = figure ?? (HtmlNames.Around(player, "p") is { } around && PageText.IsBlank(around) ? around : player);
        place.ReplaceWith(BlockOf(markdown, player));
    }

    private string Film(string address, string caption)
    {
        string words = MarkdownEscaper.Inline(caption.Length > 0 ? caption : PictureSource.FileName(address));
        string here = AddressHere(address);
        return here == address ? $"[{words}]({address})" : $"![{words}]({here})";
    }

    // Markdown works between its tags.
    private void MarkFold(IElement fold)
    {
        IElement? summary = fold.QuerySelector("summary");
        string words = System.Net.WebUtility.HtmlEncode(PageDocument.LineOf(summary));
        summary?.Remove();
        fold.Before(BlockOf($"<details>\n<summary>{words}</summary>", fold));
        fold.After(BlockOf("</details>", fold));
        CardMarkup.Rename(fold, "div");
    }

    private void TakeLink(IElement link)
    {
        string? written = link.GetAttribute("href");
        if (written is null)
            return;
        if (written.StartsWith('#'))
        {
            Note("links to places within the text", "the words stay; give headings the address of the link if readers need it", written);
            return;
        }

        if (absolute.Link(written) is not { } address || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme == "mailto"
            || address.StartsWith(ImportedSiteAddress.Here, StringComparison.Ordinal))
            return;
        if (addresses.Of(uri) is { } here)
            link.SetAttribute("href", ImportedSiteAddress.Here + here + uri.Fragment);
        else if (Path.HasExtension(uri.AbsolutePath) && addresses.IsOld(uri) && media.At(address) is { } file)
            link.SetAttribute("href", ImportedSiteAddress.Here + file);
        else if (address.StartsWith(ImportedSiteAddress.Unknown, StringComparison.Ordinal))
            LoseAddress(link, uri);
        else if (addresses.IsOld(uri))
            Note("links to pages of the old site that were not imported", "they lead to the old site; change them or keep it", address);
    }

    private void LoseAddress(IElement link, Uri uri)
    {
        link.RemoveAttribute("href");
        Note(
            "links within a site whose address the export does not say", "import again with --url and the address of the old site",
            uri.AbsolutePath);
    }

    // Inline marks that Markdown here takes as HTML.
    private void Keep(IElement element)
    {
        element.Before(element.Owner!.CreateTextNode(MarkOf($"<{element.LocalName}>")));
        element.After(element.Owner!.CreateTextNode(MarkOf($"</{element.LocalName}>")));
    }

    // An address alone in a paragraph is a card here.
    private void TakeAddress(IElement paragraph)
    {
        string text = PageDocument.LineOf(paragraph);
        string? target = paragraph.FirstElementChild?.GetAttribute("href");
        if (IsAddress(text) && (target is null || target == text) && absolute.Link(text) is { } address)
            paragraph.ReplaceWith(BlockOf($"<{address}>", paragraph));
    }

    private static bool IsAddress(string text) => text.Length < 2000 && !text.Contains(' ', StringComparison.Ordinal)
        && text.AsSpan().IndexOfAny('<', '>') < 0 && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";

    private void ReplaceAll(IElement root, string name, Func<IElement, bool> isWanted, Func<IElement, string> markdown)
    {
        foreach (IElement element in All(root, e => e.LocalName == name && isWanted(e)))
            element.ReplaceWith(element.Owner!.CreateTextNode(MarkOf(markdown(element))));
    }

    private int NoteOf(string mark)
    {
        int at = story.Notes.TakeWhile(n => n.Mark != mark).Count();
        return at + 1;
    }

    private void Note(string kind, string hint, string example) => notes.LeftOut(kind, hint, story.Place, example);

    private IElement BlockOf(string markdown, IElement near)
    {
        IElement paragraph = near.Owner!.CreateElement("p");
        paragraph.TextContent = MarkOf(markdown);
        return paragraph;
    }

    private string MarkOf(string markdown)
    {
        marked.Add(markdown);
        return string.Create(CultureInfo.InvariantCulture, $"\uE000{marked.Count - 1}\uE001");
    }

    // What takes several lines keeps the quotation or list in which it stands.
    private string Filled(string text, int first)
    {
        var filled = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            string start = Prefix().Match(line).Value;
            string next = string.Concat(start.Select(c => c == '>' ? '>' : ' '));
            filled.Append(Mark().Replace(line, m =>
                int.TryParse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out int index) && index >= first && index < marked.Count
                    ? marked[index].Replace("\n", "\n" + next, StringComparison.Ordinal) : "")).Append('\n');
        }

        return filled.ToString().Trim('\n');
    }

    [GeneratedRegex("\uE000([0-9]{1,9})\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:> |- |\d+\. | )*", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
