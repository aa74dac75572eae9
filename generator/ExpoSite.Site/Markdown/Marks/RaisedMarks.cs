using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>
/// Decides what a single <c>~</c> or <c>^</c> around words means: lowered or raised as in <c>H~2~O</c> and <c>x^2^</c>, struck as GitHub
/// has it (<c>~sold out~</c>), or nothing, as in <c>10~20</c> and <c>2^3 + 4^5</c>.
/// </summary>
internal static partial class RaisedMarks
{
    public static void Settle(string text, MarkdownObject[] nodes)
    {
        foreach (EmphasisInline mark in nodes.OfType<EmphasisInline>())
        {
            if (mark is { DelimiterChar: '~' or '^', DelimiterCount: 1, Parent: not null } && !IsMeant(text, mark))
                Unwrap(mark);
        }
    }

    private static bool IsMeant(string text, EmphasisInline mark)
    {
        char before = At(text, mark.Span.Start - 1), after = At(text, mark.Span.End + 1);
        string words = mark.Span.End < text.Length && mark.Span.Length > 2
            ? text.Substring(mark.Span.Start + 1, mark.Span.Length - 2) : "";
        if (mark.DelimiterChar == '^')
        {
            return (char.IsLetterOrDigit(before) || before is ')' or ']' or '*' or '_')
                && !char.IsLetterOrDigit(after) && Raised().IsMatch(words);
        }

        if ((char.IsLetter(before) || before is ')' or ']') && Lowered().IsMatch(words))
            return true;
        if (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after))
            return false;
        mark.DelimiterCount = 2;
        return true;
    }

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static void Unwrap(EmphasisInline mark)
    {
        string sign = mark.DelimiterChar.ToString();
        var made = new ContainerInline { Span = mark.Span };
        made.AppendChild(new LiteralInline(sign) { Span = new SourceSpan(mark.Span.Start, mark.Span.Start) });
        foreach (Inline child in mark.ToArray())
        {
            child.Remove();
            made.AppendChild(child);
        }

        made.AppendChild(new LiteralInline(sign) { Span = new SourceSpan(mark.Span.End, mark.Span.End) });
        mark.ReplaceBy(made, copyChildren: false);
    }

    [GeneratedRegex(@"^[\p{L}\p{N}+−()[\]*_.,-]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"^[A-Za-z0-9\u0370-\u03FF+−()=-]{1,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Lowered();
}
