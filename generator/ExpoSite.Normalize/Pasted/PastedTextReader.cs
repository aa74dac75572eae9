using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Drafting;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// Reads the text of a page as a browser copies it: one line for each block, the page's frame and other stories' cards among
/// them. First each line is judged alone, then blocks of teasers are found by their rhythm, then the article between them.
/// </summary>
internal static class PastedTextReader
{
    /// <param name="text">The page's text, decoded.</param>
    /// <param name="path">Path of the raw file, for places.</param>
    /// <param name="options">The site's zone and categories.</param>
    public static Draft Read(string text, string path, NormalizeOptions options)
    {
        List<PageLine> lines = PageLine.Split(text);
        if (HeadlineOnly.Read(lines, path) is { } headline)
            return headline;
        var page = new PageReading(lines, options);
        TeaserBlock[] blocks = [.. new TeaserBlocks(lines, page.Metas).Find()];
        foreach (TeaserBlock block in blocks)
            page.MarkBlock(block);

        LineRange body = BodyRun.Find(lines, page.Roles);
        int title = TitleChoice.Find(lines, page.Roles, page.Metas, body);
        ArticleHead head = ArticleHead.Read(page, title, body, options);
        var article = new BodyText(page, new LineRange(Math.Max(body.First, head.End), body.End), head.Title);
        string markdown = article.Write();

        var draft = new Draft
        {
            Source = path,
            Title = head.Title,
            TitlePlace = head.Title is null ? SourcePosition.WholeFile(path) : PlaceOf(lines[title], path),
            Published = head.Published?.Time,
            Updated = head.Updated?.Time,
            Authors = head.Authors,
            Category = head.Category,
            Body = markdown,
            Teasers = [.. blocks.SelectMany(b => b.Cards).Select(c => TeaserOf(c, page, path))],
            Diagnostics = Findings(lines, path, head, markdown, blocks),
        };
        return OwnCard.TakeFrom(draft) with { Reading = page.Reading };
    }

    private static Teaser TeaserOf(TeaserCard card, PageReading page, string path) => new()
    {
        Title = page.Lines[card.Title].Text,
        Place = PlaceOf(page.Lines[card.Title], path),
        Published = page.Metas[card.Meta]?.Time,
        Category = card.Category is { } category ? page.CategoryName(page.Lines[category].Text) : null,
        Summary = card.Summary.IsEmpty ? null : string.Join(' ', card.Summary.Select(i => page.Lines[i].Text)),
    };

    private static ImmutableArray<Diagnostic> Findings(
        List<PageLine> lines, string path, ArticleHead head, string markdown, TeaserBlock[] blocks)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        bool hasCards = blocks.Any(b => b.Cards.Length > 0);
        if (markdown.Length == 0 && !hasCards)
        {
            SourcePosition place = lines.Count == 0 ? SourcePosition.WholeFile(path) : PlaceOf(lines[0], path);
            findings.Add(NormalizeRules.NoBody.At(place, "no paragraphs of an article", "copy the page's whole text, or delete the file"));
        }

        if (head is { Published.Date: { IsAmbiguous: true } date, Published.Line: var line })
        {
            findings.Add(NormalizeRules.AmbiguousDate.At(
                new SourcePosition(path, line.Number, line.Column + date.Start),
                $"'{line.Text.Substring(date.Start, date.Length)}' was read as {date.Time.Iso}", "write the date as 2025-11-04"));
        }

        return findings.ToImmutable();
    }

    private static SourcePosition PlaceOf(PageLine line, string path) => new(path, line.Number, line.Column);
}
