using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Stories;

/// <summary>
/// Makes stories of all drafts together: each article once, and each teaser once. Which teasers an article makes needless is seen
/// later, when stories get their files.
/// </summary>
internal static class StoryMerge
{
    private const int ArticleDescription = 240;
    private const int BriefDescription = 300;

    /// <param name="drafts">In ordinal order of their paths: the first to show a story is its source.</param>
    /// <returns>Articles, then briefs, each in the order of <paramref name="drafts"/>.</returns>
    public static ImmutableArray<Story> Merge(ImmutableArray<ReadDraft> drafts, List<Diagnostic> diagnostics) =>
        [.. Articles(drafts, diagnostics), .. Briefs(drafts, diagnostics)];

    private static List<Story> Articles(ImmutableArray<ReadDraft> drafts, List<Diagnostic> diagnostics)
    {
        var articles = new List<Story>();
        var seen = new Dictionary<(StoryKey, string), Story>();
        foreach (ReadDraft read in drafts)
        {
            if (read.Draft.Body.Length == 0)
                continue;
            if (read.Draft.Title is not { } title)
            {
                diagnostics.Add(NormalizeRules.NoTitle.At(
                    read.Draft.Source, "No line reads like a headline.", "put the headline on a line of its own above the text"));
                continue;
            }

            if (Made(read, "making a story", () => ArticleOf(read, title, diagnostics), diagnostics) is not { } article)
                continue;
            if (seen.TryAdd((article.Key, article.Body), article))
                articles.Add(article);
            else
            {
                diagnostics.Add(NormalizeRules.SameArticleTwice.At(
                    article.Place, $"'{title}' is also in '{seen[(article.Key, article.Body)].Source}'.",
                    "delete the raw file that you do not need"));
            }
        }

        return articles;
    }

    private static IEnumerable<Story> Briefs(ImmutableArray<ReadDraft> drafts, List<Diagnostic> diagnostics)
    {
        var seen = new HashSet<StoryKey>();
        return drafts
            .SelectMany(read => read.Draft.Teasers.Select(teaser => (read, teaser)))
            .Where(pair => pair.teaser.Summary is not null || pair.read.Draft.IsHeadlineOnly)
            .OrderBy(pair => pair.read.Draft.IsHeadlineOnly)
            .Select(pair => Made(pair.read, "making a brief", () => BriefOf(pair.read, pair.teaser), diagnostics))
            .OfType<Story>()
            .Where(brief => brief.Key.Title.Length > 0 && seen.Add(brief.Key));
    }

    private static Story? Made(ReadDraft read, string work, Func<Story> make, List<Diagnostic> diagnostics)
    {
        Outcome<Story> made = FileBoundary.Read(read.Draft.Source, work, () => new Outcome<Story>(make(), []));
        diagnostics.AddRange(made.Diagnostics);
        return made.Value;
    }

    private static Story ArticleOf(ReadDraft read, string title, List<Diagnostic> diagnostics)
    {
        Draft draft = read.Draft;
        string? Fitting(string key, string? text)
        {
            if (text is not { Length: > FieldReader.LongestText })
                return text;
            string length = text.Length.ToString("N0", CultureInfo.InvariantCulture);
            diagnostics.Add(NormalizeRules.ValueShortened.At(
                draft.Source, $"'{key}' has {length} characters; its start is written.",
                "check whether a whole text stands in its place"));
            return Excerpt.Of(text, FieldReader.LongestText);
        }

        var article = new Story(draft)
        {
            Kind = ArticleKind.Article,
            RawHash = read.RawHash,
            Title = Fitting("title", title)!,
            Place = draft.TitlePlace,
            TagReading = read.Reading,
            Image = draft.Image is { } image
                ? image with
                {
                    AlternativeText = Fitting("imageAlt", image.AlternativeText),
                    Caption = Fitting("imageCaption", image.Caption),
                    Credit = Fitting("imageCredit", image.Credit),
                }
                : null,
            Description = Fitting("description", StoryDescription.Whole(draft.Description))
                ?? (StoryDescription.Opening(draft.Paragraphs) is { } opening
                    ? Excerpt.WholeSentences(opening, ArticleDescription) : null),
            Values = [],
            Recommends = [.. draft.Teasers.Select(t => StoryKey.Of(t.Title, t.Published)).Distinct()],
            RecommendsLines = [.. draft.Teasers.Select(t => t.Place.Line).Where(line => line > 0).Distinct()],
        };
        return article with { Values = new RawEvidence(draft).OfArticle(article) };
    }

    private static Story BriefOf(ReadDraft read, Teaser teaser)
    {
        var brief = new Story
        {
            Kind = ArticleKind.Brief,
            Source = read.Draft.Source,
            RawHash = read.RawHash,
            Title = teaser.Title,
            Place = teaser.Place,
            Published = teaser.Published,
            Category = teaser.Category,
            TagReading = read.ReadingOf(teaser),
            Description = teaser.Summary is { } summary ? Excerpt.WholeSentences(summary, BriefDescription) : null,
            Language = read.Draft.Language,
            Body = MarkdownEscaper.Paragraph(teaser.Summary ?? ""),
        };
        return brief with { Values = new RawEvidence(read.Draft).OfBrief(brief, teaser) };
    }
}
