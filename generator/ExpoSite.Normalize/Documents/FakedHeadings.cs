using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Documents;

/// <summary>Headings that are none to the program, only to the eye: short paragraphs all in bold or in large type.</summary>
internal static class FakedHeadings
{
    private const int MaxLength = 160;
    private const int MaxWords = 20;

    /// <summary>Makes real headings of them; not where most of the text is bold.</summary>
    public static void Promote(IElement body, DocumentMarks marks)
    {
        IElement[] paragraphs = [.. body.QuerySelectorAll("p, div")
            .Where(p => p.Closest("li, td, th, blockquote, figure") is null && !p.Children.Any(HtmlNames.IsBlock))];
        IElement[] faked = [.. paragraphs.Where(p => IsFaked(p, marks))];
        if (faked.Length * 2 > paragraphs.Length)
            faked = [.. faked.Take(3).TakeWhile((p, i) => p == paragraphs[i] && (i == 0 || !IsQuestion(p)))];
        // Beside real headings they are of the same rank.
        string name = body.QuerySelectorAll("h2, h3, h4, h5, h6").Select(h => h.LocalName).Order(StringComparer.Ordinal)
            .FirstOrDefault("h2");
        NodeChildren.Exchange(faked, paragraph => [Heading(paragraph, name)]);
    }

    // Of an interview, that is the first one.
    private static bool IsQuestion(IElement paragraph) => PageDocument.LineOf(paragraph) is [.., '?' or '？' or '؟'];

    private static bool IsFaked(IElement paragraph, DocumentMarks marks)
    {
        string text = PageDocument.LineOf(paragraph);
        return text.Length is > 0 and <= MaxLength && text.Count(' ') < MaxWords
            && text[^1] is not ('.' or ':' or ';' or ',' or '。' or '：') && text.Any(char.IsLetter)
            && paragraph.QuerySelector("img, a, br") is null && (marks.Large.Contains(paragraph) || IsBold(paragraph));
    }

    private static bool IsBold(IElement paragraph) => paragraph.Descendants<IText>()
        .Where(t => !string.IsNullOrWhiteSpace(t.Data))
        .All(t => HtmlNames.Outward(t.ParentElement).TakeWhile(e => e != paragraph.ParentElement)
            .Any(e => e.LocalName is "b" or "strong" || IsBoldStyle(e)));

    private static bool IsBoldStyle(IElement element)
    {
        string style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("font-weight:bold", StringComparison.OrdinalIgnoreCase)
            || style.Contains("font-weight:7", StringComparison.Ordinal);
    }

    private static IElement Heading(IElement paragraph, string name)
    {
        IElement heading = paragraph.Owner!.CreateElement(name);
        NodeChildren.Move(paragraph, heading);
        NodeChildren.Unwrap(heading.QuerySelectorAll("b, strong"));
        return heading;
    }
}
