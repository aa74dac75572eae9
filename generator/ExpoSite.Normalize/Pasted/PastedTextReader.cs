using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Pasted.Pages;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// Reads text as a browser copies it: one line for each block, the page's frame and other stories' cards among them. First
/// each line is judged by its wording, then blocks of teasers are found by their rhythm, then headline and article are chosen
/// together by all that the lines show.
/// </summary>
internal static class PastedTextReader
{
    // Of a line that is a headline, and all that a file holds.
    private const int FewestWords = 3;
    private const int MostWords = 25;

    public static Draft Read(string text, string path, NormalizeOptions options)
    {
        List<PageLine> lines = PageLine.Split(text);
        if (lines is [{ Words: >= FewestWords and <= MostWords, IsListItem: false } only]
            && !only.Text.Contains("://", StringComparison.Ordinal))
        {
            return HeadlineOnly(only, path);
        }

        PageReading page = ReadPage(lines, options, out TeaserBlock[] blocks, out ReleaseParts release);
        BodyDecision decision = ArticleChoice.Find(page);
        ArticleHead head = ArticleHead.Read(page, decision.Title, decision.Range, options);
        string markdown = new BodyText(page, decision).Write();
        if (decision.Title >= 0)
            page.Mark(decision.Title, LineRole.Title, decision.TitleConfidence, "headline above the body, in the body's words");
        OtherRoles.Mark(page, decision);

        ImmutableArray<ValueEvidence> values = PastedValues.Of(page, decision, head, release);
        var draft = new Draft
        {
            Source = path,
            Title = decision.Title < 0 ? null : PieceKind.Without(lines[decision.Title].Text),
            TitlePlace = decision.Title < 0 ? SourcePosition.WholeFile(path) : PlaceOf(lines[decision.Title], path),
            Published = head.Published?.Value.Time ?? release.Embargo?.Time,
            Updated = head.Updated?.Value.Time,
            Embargo = release.Embargo?.Time,
            Authors = head.Authors?.Value ?? [],
            Category = head.Category?.Value,
            Contact = release.Contact,
            IsHeldBack = release.EmbargoLine >= 0 && release.Embargo is null,
            Description = values.FirstOrDefault(v => v.Key == "description")?.Value,
            Keywords = StatedTags.Read(page, decision.Title),
            Body = markdown,
            Teasers = [.. blocks.SelectMany(b => b.Cards).Select(c => TeaserOf(c, page, path))],
            Values = values,
            Diagnostics = Findings(lines, path, head, release, markdown, blocks),
        };
        return WithOwnCard(draft) with { Reading = page.Reading };
    }

    /// <summary>What wording and rhythm tell of each line, before headline and article are chosen.</summary>
    public static PageReading ReadPage(List<PageLine> lines, NormalizeOptions options, out TeaserBlock[] blocks, out ReleaseParts release)
    {
        var page = new PageReading(lines, options);
        blocks = [.. new TeaserBlocks(lines, page.Metas).Find()];
        foreach (TeaserBlock block in blocks)
            page.MarkBlock(block);
        TitleTrails.Mark(page);
        RepeatedLabels.Mark(page);
        GluedCards.Mark(page);
        ReadMoreLinks.Mark(page);
        ReadMoreLinks.MarkColumns(page);
        PeopleOfText.Mark(page);
        PlainText.Mark(page);
        CreditedCaptions.Mark(page);
        MoreElsewhere.Mark(page);
        release = page.MarkRelease();
        return page;
    }

    // Somebody noted a headline, and the text is still to come: a brief without text, which the article takes over when it arrives.
    private static Draft HeadlineOnly(PageLine line, string path) => new()
    {
        Source = path,
        Body = "",
        IsHeadlineOnly = true,
        Teasers = [new Teaser { Title = line.Text, Place = PlaceOf(line, path) }],
        Reading = [new ReadLine(line.Number, "title", 0.7, "the file's only line", line.Text)],
        Diagnostics =
        [
            NormalizeRules.HeadlineOnly.At(
                PlaceOf(line, path), "The file contains a headline and no text.", "paste the article's text below it"),
        ],
    };

    // A page's block often shows a card of the page's own article, which tells category and date where the article itself does not.
    private static Draft WithOwnCard(Draft draft)
    {
        StoryKey own = StoryKey.Of(draft.Title ?? "", null);
        if (draft.Title is null || draft.Teasers.FirstOrDefault(t => StoryKey.Of(t.Title, null) == own) is not { } card)
            return draft;
        ValueEvidence?[] found =
        [
            draft.Category is null && card.Category is { } category ? OfCard("category", category) : null,
            draft.Published is null && card.Published is { } published ? OfCard("published", published.Iso) : null,
        ];
        return draft with
        {
            Values = [.. draft.Values, .. found.OfType<ValueEvidence>()],
            Category = draft.Category ?? card.Category,
            Published = draft.Published ?? card.Published,
            Teasers = [.. draft.Teasers.Where(t => StoryKey.Of(t.Title, null) != own)],
        };

        ValueEvidence OfCard(string key, string value) => new(key, value, "the page's card of its own article", 0.8, [card.Place.Line]);
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
        List<PageLine> lines, string path, ArticleHead head, ReleaseParts release, string markdown, TeaserBlock[] blocks)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        bool hasCards = blocks.Any(b => b.Cards.Length > 0);
        if (markdown.Length == 0 && !hasCards)
        {
            SourcePosition place = lines.Count == 0 ? SourcePosition.WholeFile(path) : PlaceOf(lines[0], path);
            findings.Add(NormalizeRules.NoBody.At(
                place, "The file has no paragraphs of an article.", "copy the page's whole text, or delete the file"));
        }

        if (head is { Published.Value: { IsAmbiguous: true } date, Published.Line: var line })
        {
            findings.Add(NormalizeRules.AmbiguousDate.At(
                new SourcePosition(path, line.Number, line.Column + date.Start),
                $"'{line.Text.Substring(date.Start, date.Length)}' was read as {date.Time.Iso}.", "write the date as 2025-11-04"));
        }

        if (release is { EmbargoLine: >= 0, Embargo: null })
        {
            PageLine embargo = lines[release.EmbargoLine];
            findings.Add(NormalizeRules.EmbargoNotRead.At(
                PlaceOf(embargo, path),
                $"The end of the embargo in '{embargo.Text}' cannot be read with certainty, so the story is written as a draft.",
                "add 'embargo' to its front matter and remove 'draft'"));
        }

        return findings.ToImmutable();
    }

    private static SourcePosition PlaceOf(PageLine line, string path) => new(path, line.Number, line.Column);
}
