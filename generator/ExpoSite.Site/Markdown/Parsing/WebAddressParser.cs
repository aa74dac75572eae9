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

    private static readonly string[] Starts = ["http://", "https://", "www.", "mailto:", "tel:"];

    public WebAddressParser() => OpeningCharacters = ['h', 'H', 'w', 'W', 'm', 'M', 't', 'T', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '@')
            return MatchMail(processor, ref slice);
        char before = slice.PeekCharExtra(-1);
        ReadOnlySpan<char> rest = slice.AsSpan();
        if (char.IsAsciiLetterOrDigit(before) || Start(rest) is not { } start)
            return false;
        bool isWww = start == "www.";
        if (isWww && (char.IsLetterOrDigit(before) || before is '/' or '.' or '@' or '-' or ':'))
            return false;
        // What cannot be an address is found out without reading all that follows.
        ReadOnlySpan<char> probe = rest[..Math.Min(rest.Length, LongestProbe)];
        int end = WebAddress.EndOf(probe);
        if (end <= start.Length || !IsAddress(probe[..end], start) || IsInLink(processor))
            return false;
        end = WebAddress.EndOf(rest);
        string written = rest[..end].ToString();
        int shownFrom = start == "mailto:" ? start.Length : 0;
        processor.Inline = Link(processor, slice, slice.Start, end, isWww ? "https://" + written : written, shownFrom);
        slice.Start += end;
        return true;
    }

    // The name before the @ is text already: it is taken back.
    private static bool MatchMail(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline { Content: var said } literal || said.Text != slice.Text || said.End != slice.Start - 1)
            return false;
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
        if (start > said.Start)
        {
            literal.Content.End = start - 1;
            literal.Span.End = link.Span.Start - 1;
        }
        else
        {
            literal.Content = StringSlice.Empty;
        }

        processor.Inline = link;
        slice.Start = start + length;
        return true;
    }

    private static string? Start(ReadOnlySpan<char> text)
    {
        foreach (string start in Starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return start;
        }

        return null;
    }

    private static bool IsAddress(ReadOnlySpan<char> address, string start) => start switch
    {
        "mailto:" =>
            address[start.Length..].IndexOf('@') is > 0 and int at && WebAddress.EndOfMailDomain(address[(start.Length + at + 1)..]) > 0,
        "tel:" => char.IsAsciiDigit(address[^1]) && (address[start.Length] == '+' || char.IsAsciiDigit(address[start.Length])),
        "www." => WebAddress.IsDomain(address, needsDot: true),
        _ => WebAddress.IsDomain(address[start.Length..], needsDot: false),
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
