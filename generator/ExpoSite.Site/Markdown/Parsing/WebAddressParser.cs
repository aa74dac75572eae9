using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// Makes links of addresses that stand in a text: http, https, mailto and tel, www., and mail addresses (GitHub Flavored Markdown,
/// section 6.9, "extended autolinks"). Marks that end a sentence are no part of an address, those of any script.
/// </summary>
internal sealed class WebAddressParser : InlineParser
{
    private const int LongestMailName = 64;
    private const int LongestProbe = 320;

    // Looked for at their marks, which are rarer than the letters that they begin with.
    private static readonly (string Letters, string Mark)[] Starts =
        [("http", "://"), ("https", "://"), ("www", "."), ("mailto", ":"), ("tel", ":")];

    public WebAddressParser() => OpeningCharacters = [':', '.', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline literal || literal.Content.Text != slice.Text || literal.Content.End != slice.Start - 1)
            return false;
        return slice.CurrentChar == '@' ? MatchMail(processor, literal, ref slice) : MatchStart(processor, literal, ref slice);
    }

    private static bool MatchStart(InlineProcessor processor, LiteralInline literal, ref StringSlice slice)
    {
        if (StartAround(literal.Content.AsSpan(), slice.AsSpan()) is not (var letters, var mark))
            return false;
        int from = slice.Start - letters.Length;
        char before = from > 0 ? slice.Text[from - 1] : '\0';
        bool isWww = letters == "www";
        if (char.IsAsciiLetterOrDigit(before) || (isWww && (char.IsLetterOrDigit(before) || before is '/' or '.' or '@' or '-' or ':')))
            return false;
        ReadOnlySpan<char> rest = slice.Text.AsSpan(from, slice.End + 1 - from);
        // What cannot be an address is found out without reading all that follows.
        ReadOnlySpan<char> probe = rest[..Math.Min(rest.Length, LongestProbe)];
        int end = WebAddress.EndOf(probe);
        int start = letters.Length + mark.Length;
        if (end <= start || !IsAddress(probe[..end], letters, start) || IsInLink(processor))
            return false;
        end = WebAddress.EndOf(rest);
        string written = rest[..end].ToString();
        LinkInline link = Link(processor, slice, from, end, isWww ? "https://" + written : written, letters == "mailto" ? start : 0);
        TakeBack(literal, from, link);
        processor.Inline = link;
        slice.Start = from + end;
        return true;
    }

    // The name before the @ is text already: it is taken back.
    private static bool MatchMail(InlineProcessor processor, LiteralInline literal, ref StringSlice slice)
    {
        StringSlice said = literal.Content;
        int start = slice.Start;
        while (start > said.Start && slice.Start - start < LongestMailName && WebAddress.IsMailName(slice.Text[start - 1]))
            start--;
        while (start < slice.Start && slice.Text[start] is '.' or '-' or '+')
            start++;
        int end = WebAddress.EndOfMailDomain(slice.AsSpan()[1..]);
        bool isCut = start > 0 && start == said.Start && literal.PreviousSibling is not null
            && WebAddress.IsMailName(slice.Text[start - 1]);
        if (start == slice.Start || end == 0 || isCut || (start > said.Start && slice.Text[start - 1] is '/' or ':') || IsInLink(processor))
            return false;
        int length = slice.Start - start + 1 + end;
        LinkInline link = Link(processor, slice, start, length, string.Concat("mailto:", slice.Text.AsSpan(start, length)), 0);
        TakeBack(literal, start, link);
        processor.Inline = link;
        slice.Start = start + length;
        return true;
    }

    // What was read as text and belongs to the address.
    private static void TakeBack(LiteralInline literal, int from, LinkInline link)
    {
        if (from > literal.Content.Start)
        {
            literal.Content.End = from - 1;
            literal.Span.End = link.Span.Start - 1;
        }
        else
        {
            literal.Remove();
        }
    }

    private static (string Letters, string Mark)? StartAround(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach ((string letters, string mark) in Starts)
        {
            if (after.StartsWith(mark) && before.EndsWith(letters, StringComparison.OrdinalIgnoreCase))
                return (letters, mark);
        }

        return null;
    }

    private static bool IsAddress(ReadOnlySpan<char> address, string letters, int start) => letters switch
    {
        "mailto" => address[start..].IndexOf('@') is > 0 and int at && WebAddress.EndOfMailDomain(address[(start + at + 1)..]) > 0,
        "tel" => char.IsAsciiDigit(address[^1]) && (address[start] == '+' || char.IsAsciiDigit(address[start])),
        "www" => WebAddress.IsDomain(address, needsDot: true),
        _ => WebAddress.IsDomain(address[start..], needsDot: false),
    };

    // No link stands in a link.
    private static bool IsInLink(InlineProcessor processor)
    {
        for (Inline? inline = processor.Inline; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true, IsImage: false })
                return true;
        }

        return false;
    }

    private static LinkInline Link(InlineProcessor processor, StringSlice slice, int start, int length, string url, int shownFrom)
    {
        var span = new SourceSpan(
            processor.GetSourcePosition(start, out int line, out int column), processor.GetSourcePosition(start + length - 1));
        var link = new LinkInline
        { Span = span, UrlSpan = span, Line = line, Column = column, Url = url, IsClosed = true, IsAutoLink = true };
        link.AppendChild(new LiteralInline
        {
            Span = span,
            Line = line,
            Column = column,
            Content = new StringSlice(slice.Text, start + shownFrom, start + length - 1),
            IsClosed = true
        });
        return link;
    }
}
