using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Marks;

/// <summary>A formula of TeX, as it is written.</summary>
internal sealed class MathInline : LiteralInline;

/// <summary>
/// Reads formulas between <c>$</c> or <c>$$</c>, by Pandoc's rule (no space inside, no figure behind) and only where they hold a sign that
/// formulas have and prices have not. They are shown as typed, and no mark in them is read as Markdown.
/// </summary>
internal sealed class MathParser : InlineParser
{
    private const int Longest = 1000;

    private static readonly SearchValues<char> SignsOfTex = SearchValues.Create("\\^_{}");
    private static readonly SearchValues<char> SignsOfSums = SearchValues.Create("=+<>*/-");

    public MathParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        int length = LengthOf(text[..Math.Min(text.Length, Longest)], slice.PeekCharExtra(-1));
        if (length == 0)
            return false;
        processor.Inline = new MathInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1),
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out int line, out int column),
                processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    private static int LengthOf(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before) || before is '$')
            return 0;
        if (text.StartsWith("$$"))
        {
            int end = text[2..].IndexOf("$$");
            return end > 0 && text.Slice(2, end).ContainsAny(SignsOfTex) ? end + 4 : 0;
        }

        int close = text[1..].IndexOf('$') + 1;
        if (close < 2 || char.IsWhiteSpace(text[1]) || char.IsWhiteSpace(text[close - 1]))
            return 0;
        char after = close + 1 < text.Length ? text[close + 1] : ' ';
        return !char.IsLetterOrDigit(after) && after != '$' && IsFormula(text[1..close]) ? close + 1 : 0;
    }

    private static bool IsFormula(ReadOnlySpan<char> text) => text.ContainsAny(SignsOfTex)
        || (text.Length == 1 && char.IsAsciiLetter(text[0]))
        || (char.IsAsciiLetter(text[0]) && text.Length < 40 && text.ContainsAny(SignsOfSums)
            && !HasWord(text));

    // Two letters of a formula seldom stand side by side.
    private static bool HasWord(ReadOnlySpan<char> text)
    {
        int run = 0;
        foreach (char c in text)
        {
            run = char.IsLetter(c) ? run + 1 : 0;
            if (run > 2)
                return true;
        }

        return false;
    }
}
