using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;

namespace ExpoSite.Normalize.Html.Writing;

/// <summary>A part of a page as clean Markdown: no raw HTML, links absolute, headings from the second level down.</summary>
/// <param name="isKept">Whether the block with an index belongs to the result.</param>
internal sealed class HtmlToMarkdown(PageAddresses addresses, PageBlocks blocks, Func<int, bool> isKept)
{
    // Lists and quotes in each other. Readers of Markdown count them, and end at a depth that pages reach only by mistake.
    private const int Deepest = 20;

    private readonly InlineMarkdown inline = new(addresses);
    private readonly InlineMarkdown cell = new(addresses, isInTable: true);

    private int depth;

    /// <summary>The first list or quotation that was written flat, since it stands too deep in others; or null.</summary>
    public IElement? Flattened { get; private set; }

    /// <summary>The blocks below the element, one empty line apart; empty when none is kept.</summary>
    public string Write(IElement root) => string.Join("\n\n", Blocks(root));

    private IEnumerable<string> Blocks(IElement element)
    {
        if (blocks.Of(element) is >= 0 and var index)
            return isKept(index) ? [.. Block(element).Where(b => b.Length > 0)] : [];
        return element.LocalName switch
        {
            "ul" or "ol" or "menu" or "dir" => Inside(element, () => List(element)),
            "blockquote" => Inside(element, () => Quoted(Children(element))),
            "hr" => ["---"],
            _ => Children(element),
        };
    }

    private IEnumerable<string> Inside(IElement element, Func<string[]> blocks)
    {
        if (depth == Deepest)
        {
            Flattened ??= element;
            return Children(element);
        }

        depth++;
        string[] written = blocks();
        depth--;
        return written;
    }

    private List<string> Children(IElement element)
    {
        var blocks = element.Children.SelectMany(Blocks).ToList();
        // A rule that separates nothing says nothing.
        int first = blocks.FindIndex(b => b != "---"), last = blocks.FindLastIndex(b => b != "---");
        return first < 0 ? [] : blocks.GetRange(first, last - first + 1);
    }

    private string[] Block(IElement element)
    {
        if (element.LocalName == "table" && TableMarkdown.IsData(element))
        {
            return [element.Children.FirstOrDefault(c => c.LocalName == "caption") is { } caption ? inline.Write(caption) : "",
                TableMarkdown.Write(element, cell.Write)];
        }

        if (FigureMarkdown.IsFigure(element))
            return [FigureMarkdown.Write(element, addresses)];
        if (HtmlNames.HeadingOf(element) is { } heading)
            return [Heading(heading, element)];
        return element.LocalName switch
        {
            "pre" => [Fenced(element.TextContent, CodeLanguage.Of(element))],
            "blockquote" => Quoted([inline.Write(element)]),
            _ => [inline.Write(element)],
        };
    }

    private string Heading(IElement heading, IElement content)
    {
        string text = TableMarkdown.WithoutStrength(inline.Write(content).Replace("\\\n", " ", StringComparison.Ordinal));
        int level = Math.Max(2, HtmlNames.HeadingLevel(heading) ?? 2);
        // Marks at the end would be taken for the heading's closing.
        if (text.EndsWith('#'))
            text = text.Insert(text.LastIndexOf(' ') + 1, "\\");
        return text.Length == 0 ? "" : $"{new string('#', level)} {text}";
    }

    private string[] List(IElement list)
    {
        var items = new StringBuilder();
        int number = int.TryParse(list.GetAttribute("start"), out int start) && start is >= 0 and < 100_000 ? start : 1;
        foreach (IElement item in list.Children)
        {
            string[] blocks = [.. Blocks(item)];
            if (blocks.Length == 0)
                continue;
            string mark = list.LocalName == "ol" ? $"{number++}. " : "- ";
            string indent = new(' ', mark.Length);
            string joined = string.Join(blocks.Length > 1 && !IsList(blocks[1]) ? "\n\n" : "\n", blocks);
            items.Append(items.Length > 0 ? "\n" : "").Append(mark).Append(joined.Replace("\n", "\n" + indent, StringComparison.Ordinal));
        }

        return items.Length == 0 ? [] : [TrimLines(items.ToString())];
    }

    private static bool IsList(string block) =>
        block.StartsWith("- ", StringComparison.Ordinal) || block.StartsWith("1. ", StringComparison.Ordinal);

    private static string[] Quoted(IEnumerable<string> blocks)
    {
        string text = string.Join("\n\n", blocks);
        return text.Length == 0 ? [] : [TrimLines("> " + text.Replace("\n", "\n> ", StringComparison.Ordinal))];
    }

    private static string TrimLines(string text) => string.Join('\n', text.Split('\n').Select(l => l.TrimEnd()));

    private static string Fenced(string code, string language)
    {
        string text = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd();
        if (text.Length == 0)
            return "";
        string fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return $"{fence}{language}\n{text}\n{fence}";
    }
}
