using System.Buffers;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>What a block says by itself: its kind, its marks, its wording.</summary>
internal static partial class TextEvidence
{
    private const int MostLabelled = 200;
    private const int LabelWords = 2;
    private const int HeadlineWords = 4;

    private static readonly string[] BylineOpenings = ["By ", "by ", "BY ", "Von ", "Por ", "Par "];
    private static readonly SearchValues<string> Separators = SearchValues.Create([" | ", " • ", " / ", "»"], StringComparison.Ordinal);

    public static void Read(TextBlock block, EvidenceSheet sheet)
    {
        ReadKind(block, sheet);
        ReadMarks(block, sheet);
        ReadWording(block, sheet);
    }

    /// <summary>Which box the block opens like, or null; only short ones are asked.</summary>
    public static Evidence? WordingOf(TextBlock block) =>
        block.Text.Length >= 250
            ? null : BlockEvidence.Wording(block.Text, isLabel: block.Kind == BlockKind.Heading || block.Text.Length < 50);

    /// <summary>The length of a text as evidence: 0 for none, 1 for 1,000 characters or more.</summary>
    public static double LengthOf(double characters) => Math.Log2(1 + Math.Min(characters, 1000)) / 10;

    private static void ReadKind(TextBlock block, EvidenceSheet sheet)
    {
        sheet.Set(Evidence.Any, 1);
        sheet.Set(Evidence.TextLength, block.Kind is BlockKind.Heading or BlockKind.ListItem ? 0 : LengthOf(block.Text.Length));
        sheet.Set(Evidence.Heading, block.Kind == BlockKind.Heading);
        sheet.Set(Evidence.Item, block.Kind == BlockKind.ListItem);
        sheet.Set(Evidence.Table, block.Kind == BlockKind.Table);
        sheet.Set(Evidence.Paragraph, block.Element.LocalName == "p");
        sheet.Set(Evidence.Code, block.Element.LocalName == "pre");
        string[] around =
            [.. block.Container.Outward().Select(c => c.Element.LocalName).TakeWhile(n => n is not ("body" or "article" or "main"))];
        sheet.Set(Evidence.InQuote, around.Contains("blockquote"));
        sheet.Set(Evidence.InCell, around.Any(n => n is "td" or "th"));
    }

    private static void ReadMarks(TextBlock block, EvidenceSheet sheet)
    {
        string text = block.Text;
        sheet.Set(Evidence.Links, block.LinkDensity);
        sheet.Set(Evidence.AllBold, block.Marked.Bold * 10 >= text.Length * 9);
        sheet.Set(Evidence.AllSlanted, block.Marked.Slanted * 10 >= text.Length * 9);
        sheet.Set(Evidence.LinkedAlone, block.Kind == BlockKind.Text && block.LinkDensity > 0.8 && !block.IsProse);
        sheet.Set(Evidence.LabelledLink, block.LinkDensity > 0.4 && text.AsSpan(0, Math.Min(30, text.Length)).IndexOfAny(':', '：') > 0);
        sheet.Set(Evidence.LabelledHeadline, IsLabelledHeadline(block));
        sheet.Set(Evidence.HoldsPicture,
            block.Kind == BlockKind.Text && text.Length < 400 && HtmlNames.FirstIn(block.Element, "img") is not null);
        sheet.Set(Evidence.Separators, text.Length < 200 && text.AsSpan().ContainsAny(Separators));
        sheet.Set(Evidence.OpensWithSign, text.Length < 500 && text.AsSpan().TrimStart("( ") is ['©' or '®', ..]);
        sheet.Set(Evidence.CreditEnd, text.Length < 300 && EndsWithCredit(text));
    }

    private static void ReadWording(TextBlock block, EvidenceSheet sheet)
    {
        string text = block.Text;
        bool hasLetters = text.Any(char.IsLetter);
        sheet.Set(Evidence.NoLetters, !hasLetters);
        sheet.Set(Evidence.Capitals, hasLetters && !text.Any(char.IsLower) && text.Any(char.IsUpper));
        sheet.Set(Evidence.ColonEnd, text[^1] is ':' or '：');
        sheet.Set(Evidence.Byline, text.Length < 100 && Array.Exists(BylineOpenings, o => text.StartsWith(o, StringComparison.Ordinal)));
        sheet.Set(Evidence.Date, text.Length < 120 && text.Any(char.IsDigit) && WrittenDate.Find(text, TimeZoneInfo.Utc) is { } date
            && date.Length * 3 >= text.Length);
        sheet.Set(Evidence.OfferInside, text.Length >= 1200 ? 0 : ShareWording.IsRow(text) ? 1 : OfferWording.In(text));
        sheet.Set(Evidence.CreditInside, text.Length < 1000 && Credits().IsMatch(text));
        if (WordingOf(block) is not { } wording)
            return;
        sheet.Set(Evidence.LinkedLabel, wording == Evidence.RelatedWording && block.LinkDensity > 0.5);
        sheet.Set(wording, text.Length < 80 || block.LinkDensity > 0.5 ? 1 : 0.5);
        sheet.Set(Evidence.LinkedWording, block.LinkDensity > 0.3);
    }

    // "Also: Quay opens to walkers after ten years", "(MORE: ...)": all of it behind the label is one link.
    private static bool IsLabelledHeadline(TextBlock block)
    {
        string[] parts = block.Text.Split(':', 2);
        if (block is not { Kind: BlockKind.Text, Text.Length: < MostLabelled } || parts.Length < 2)
            return false;
        string headline = parts[1].Trim(' ', ')', ']');
        return TextWords.Count(parts[0]) <= LabelWords && TextWords.Count(headline) >= HeadlineWords
            && block.LinkLength >= headline.Length - 2;
    }

    // "(Harbour Press/Ana Reyes)", "(Photo: Reyes)", "(AFP)": names in brackets at the end.
    private static bool EndsWithCredit(string text)
    {
        ReadOnlySpan<char> end = text.AsSpan().TrimEnd(". ");
        int open = end.LastIndexOf('(');
        if (open < 0 || end[^1] != ')' || end.Length - open is < 4 or > 80)
            return false;
        ReadOnlySpan<char> inside = end[(open + 1)..^1].Trim();
        bool isNames = inside.Length > 1 && (char.IsUpper(inside[0]) || inside[0] == '©') && inside.IndexOfAny('/', ':', '©') >= 0;
        return isNames || (inside.IndexOfAnyInRange('a', 'z') < 0 && inside.IndexOfAnyInRange('A', 'Z') >= 0);
    }

    // "(HP Photo/Ana Reyes)", "Ana Reyes/Harbour Images", "FILE - "
    [GeneratedRegex(
        @"\([^()]{0,40}\b(Photo|Foto|Image|Bild|Picture)[^()]{0,60}\)|\b(Photo|Image|Picture|Foto|Bild)s?( by|:)\s\p{Lu}|\p{Lu}\w+ Images\b"
        + @"|^FILE\s?[-\u2013\u2014]", RegexOptions.CultureInvariant)]
    private static partial Regex Credits();
}
