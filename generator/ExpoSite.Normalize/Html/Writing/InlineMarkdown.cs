using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Html.Writing;

/// <summary>The content of a paragraph, heading or cell as inline Markdown on one line.</summary>
/// <param name="isInTable">True inside a pipe table, where a bar must be escaped.</param>
internal sealed class InlineMarkdown(PageAddresses addresses, bool isInTable = false)
{
    private const char HardBreak = '\u0001';

    // The elements that are being written, inner ones first, each as its parent and its place there.
    private readonly Stack<(IElement Parent, int At)> places = [];

    /// <summary>Writes the element's content; a line that may become several, at hard breaks.</summary>
    public string Write(IElement element)
    {
        var text = new StringBuilder();
        places.Clear();
        WriteChildren(element, text, []);
        string[] lines = [.. text.ToString().Split(HardBreak).Select(l => MarkdownEscaper.Collapse(l).Trim()).Where(l => l.Length > 0)];
        return string.Join(isInTable ? " " : "\\\n", lines.Select(MarkdownEscaper.EscapeLineStart));
    }

    private void WriteChildren(IElement element, StringBuilder text, HashSet<string> open)
    {
        for (int i = 0; i < element.ChildNodes.Length; i++)
        {
            INode node = element.ChildNodes[i];
            if (node is IText { Data: { } data })
                text.Append(MarkdownEscaper.Inline(data.Replace(HardBreak, ' '), isInTable, isFragment: true));
            if (node is not IElement child)
                continue;
            places.Push((element, i));
            WriteElement(child, text, open);
            places.Pop();
        }
    }

    private void WriteElement(IElement element, StringBuilder text, HashSet<string> open)
    {
        if (element.LocalName == "br")
        {
            text.Append(HardBreak);
        }
        else if (element.LocalName == "a")
        {
            WriteLink(element, text, open);
        }
        else if (MarksOf(element.LocalName) is { } marks)
        {
            Surround(element, text, open, marks);
        }
        else if (element.LocalName is "code" or "kbd" or "samp" or "tt" && element.TextContent.Trim().Length > 0)
        {
            text.Append(Code(element.TextContent));
        }
        else if (element.LocalName == "q")
        {
            text.Append('\u201C');
            WriteChildren(element, text, open);
            text.Append('\u201D');
        }
        else
        {
            string gap = HtmlNames.IsBlock(element) ? " " : "";
            text.Append(gap);
            WriteChildren(element, text, open);
            text.Append(gap);
        }
    }

    private static string? MarksOf(string name) => name switch
    {
        "b" or "strong" => "**",
        "i" or "em" or "cite" or "dfn" => "*",
        "s" or "del" or "strike" => "~~",
        _ => null,
    };

    private void WriteLink(IElement element, StringBuilder text, HashSet<string> open)
    {
        string? address = open.Contains("[") ? null : addresses.Link(element.GetAttribute("href"));
        string label = Inner(element, open, "[", out string before, out string after);
        if (label.Length == 0 || address is null)
        {
            text.Append(before).Append(label).Append(after);
            return;
        }

        // A bare address is a link already.
        string target = label == address ? address : $"[{label}]({address})";
        // An exclamation mark before a link would make a picture of it.
        if (text.Length > 0 && text[^1] == '!' && before.Length == 0 && target[0] == '[')
            text.Insert(text.Length - 1, '\\');
        text.Append(before).Append(target).Append(after);
    }

    private void Surround(IElement element, StringBuilder text, HashSet<string> open, string marks)
    {
        string inner = Inner(element, open, marks, out string before, out string after);
        bool isMarked = inner.Length > 0 && !open.Contains(marks) && !inner.Contains(HardBreak, StringComparison.Ordinal)
            && CanStand(inner, text, before, after);
        text.Append(before).Append(isMarked ? marks : "").Append(inner).Append(isMarked ? marks : "").Append(after);
    }

    // CommonMark takes marks for emphasis only where a word or sign on the inside meets a space or sign on the outside.
    private bool CanStand(string inner, StringBuilder text, string before, string after)
    {
        char left = before.Length > 0 || text.Length == 0 ? ' ' : text[^1];
        char right = after.Length > 0 ? ' ' : NextCharacter();
        return IsClear(left, inner[0]) && IsClear(right, inner[^1]);
    }

    private static bool IsClear(char outside, char inside) =>
        outside is ' ' or '\n' or HardBreak || char.IsWhiteSpace(outside)
        || (!IsMark(outside) && (!char.IsPunctuation(inside) && !char.IsSymbol(inside) || char.IsPunctuation(outside)));

    private static bool IsMark(char c) => c is '*' or '~' or '_' or '`' or '\\';

    private char NextCharacter()
    {
        foreach ((IElement parent, int at) in places)
        {
            for (int i = at + 1; i < parent.ChildNodes.Length; i++)
            {
                INode next = parent.ChildNodes[i];
                if (next is IElement { LocalName: "br" })
                    return ' ';
                if (next.TextContent is { Length: > 0 } text)
                    return next is IElement { LocalName: not ("span" or "a" or "font") } ? '*' : text[0];
            }

            if (parent.LocalName is "p" or "div" or "li")
                break;
        }

        return ' ';
    }

    private string Inner(IElement element, HashSet<string> open, string marks, out string before, out string after)
    {
        bool isOuter = open.Add(marks);
        var inner = new StringBuilder();
        WriteChildren(element, inner, open);
        if (isOuter)
            open.Remove(marks);
        string all = inner.ToString();
        before = all.Length > 0 && (char.IsWhiteSpace(all[0]) || all[0] == HardBreak) ? all[..1] : "";
        after = all.Length > 0 && (char.IsWhiteSpace(all[^1]) || all[^1] == HardBreak) ? all[^1..] : "";
        bool hasBreakInside = all.Trim(HardBreak, ' ', '\n').Contains(HardBreak, StringComparison.Ordinal);
        return hasBreakInside ? all.Trim() : MarkdownEscaper.Collapse(all).Trim();
    }

    private string Code(string text)
    {
        string line = MarkdownEscaper.Collapse(text).Trim();
        string fence = line.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        if (line.Contains("``", StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))
            return MarkdownEscaper.Inline(line, isInTable);
        string gap = fence.Length > 1 ? " " : "";
        return $"{fence}{gap}{line}{gap}{fence}";
    }
}
