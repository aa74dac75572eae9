using ExpoSite.Core.Language;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Stories;

/// <summary>
/// Makes stories of all drafts together: each article once, and each teaser once. Which teasers an article makes needless is seen
/// later, when stories get their files.
/// </summary>
internal static class StoryMerge
{
    private const int MaxArticleDescription = 240;
    private const int MaxBriefDescription = 300;
    private const int LeastOpening = 60;

    /// <param name="drafts">In ordinal order of their paths: the first to show a story is its source.</param>
    /// <param name="diagnostics">Findings are added here.</param>
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

            Outcome<Story> made =
                FileBoundary.Read(read.Draft.Source, "making a story", () => new Outcome<Story>(ArticleOf(read, title), []));
            diagnostics.AddRange(made.Diagnostics);
            if (made.Value is not { } article)
                continue;
            if (seen.TryAdd((article.Key, article.Body), article))
            {
                articles.Add(article);
                continue;
            }

            diagnostics.Add(NormalizeRules.SameArticleTwice.At(
                article.Place, $"'{title}' is also in '{seen[(article.Key, article.Body)].Source}'.",
                "delete the raw file that you do not need"));
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
            .Select(pair =>
                FileBoundary.Read(pair.read.Draft.Source, "making a brief", () => new Outcome<Story>(BriefOf(pair.read, pair.teaser), [])))
            .Select(made =>
            {
                diagnostics.AddRange(made.Diagnostics);
                return made.Value;
            })
            .OfType<Story>()
            .Where(brief => brief.Key.Title.Length > 0 && seen.Add(brief.Key));
    }

    private static Story ArticleOf(ReadDraft read, string title)
    {
        Draft draft = read.Draft;
        string? opening = Opening(draft.Body);
        var article = new Story(draft)
        {
            Kind = ArticleKind.Article,
            RawHash = read.RawHash,
            Title = title,
            Place = draft.TitlePlace,
            TagReading = read.Reading,
            Description = draft.Description ?? (opening is null ? null : Excerpt.Of(opening, MaxArticleDescription, keepsShort: true)),
            Values = [],
            Recommends = [.. draft.Teasers.Select(t => StoryKey.Of(t.Title, t.Published)).Distinct()],
            RecommendsLines = [.. draft.Teasers.Select(t => t.Place.Line).Where(line => line > 0).Distinct()],
        };
        return article with { Values = new RawEvidence(draft).OfArticle(article) };
    }

    // Labels and datelines that stand before the text describe nothing.
    private static string? Opening(string body)
    {
        string[] paragraphs = [.. PlainMarkdown.Paragraphs(body)];
        return paragraphs.FirstOrDefault(p => p.Length >= LeastOpening || p[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？')
            ?? paragraphs.FirstOrDefault();
    }

    private static Story BriefOf(ReadDraft read, Teaser teaser)
    {
        string body = MarkdownEscaper.Paragraph(teaser.Summary ?? "");
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
            Description = teaser.Summary is { } summary ? Excerpt.Of(summary, MaxBriefDescription, keepsShort: true) : null,
            Language = read.Draft.Language,
            Body = body,
        };
        return brief with { Values = new RawEvidence(read.Draft).OfBrief(brief, teaser) };
    }
}
