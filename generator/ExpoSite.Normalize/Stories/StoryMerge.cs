using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Tagging;
using ExpoSite.Normalize.Writing;

namespace ExpoSite.Normalize.Stories;

/// <summary>A draft and what follows from its raw file alone.</summary>
/// <param name="Draft">The reading.</param>
/// <param name="RawHash">First part of <c>sourceHash</c>.</param>
/// <param name="Tags">Suggested for the article.</param>
internal sealed record ReadDraft(Draft Draft, string RawHash, ImmutableArray<string> Tags)
{
    public static ReadDraft Of(Draft draft, RawFile raw) =>
        new(draft, Seal.OfRaw(raw.Content.Span), TagSuggestion.For(draft.Title ?? "", draft.Body, draft.Category, draft.Keywords));
}

/// <summary>Makes stories of all drafts together: each story once, as an article wherever one file holds it whole.</summary>
internal static class StoryMerge
{
    private const int MaxArticleDescription = 240;
    private const int MaxBriefDescription = 300;

    /// <param name="drafts">In ordinal order of their paths: the first to show a story is its source.</param>
    /// <param name="diagnostics">Findings are added here.</param>
    /// <returns>Articles, then briefs, each in the order of <paramref name="drafts"/>.</returns>
    public static ImmutableArray<Story> Merge(ImmutableArray<ReadDraft> drafts, List<Diagnostic> diagnostics)
    {
        List<Story> articles = Articles(drafts, diagnostics);
        return [.. articles, .. Briefs(drafts, articles)];
    }

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
                    read.Draft.Source, "no line reads like a headline", "put the headline on a line of its own above the text"));
                continue;
            }

            Story article = ArticleOf(read, title);
            if (seen.TryAdd((article.Key, article.Body), article))
            {
                articles.Add(article);
                continue;
            }

            diagnostics.Add(NormalizeRules.SameArticleTwice.At(
                article.Place, $"'{title}' is also in '{seen[(article.Key, article.Body)].Source}'", "delete the raw file that is not needed"));
        }

        return articles;
    }

    private static IEnumerable<Story> Briefs(ImmutableArray<ReadDraft> drafts, List<Story> articles)
    {
        var whole = articles.Select(a => a.Key.Title).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<StoryKey>();
        return drafts
            .SelectMany(read => read.Draft.Teasers.Select(teaser => (read, teaser)))
            .Where(pair => pair.teaser.Summary is not null)
            .Select(pair => BriefOf(pair.read, pair.teaser))
            .Where(brief => brief.Key.Title.Length > 0 && !whole.Contains(brief.Key.Title) && seen.Add(brief.Key));
    }

    private static Story ArticleOf(ReadDraft read, string title)
    {
        Draft draft = read.Draft;
        string? firstParagraph = PlainMarkdown.Paragraphs(draft.Body).FirstOrDefault();
        return new Story
        {
            Kind = ArticleKind.Article,
            Source = draft.Source,
            RawHash = read.RawHash,
            Title = title,
            Place = draft.TitlePlace,
            Published = draft.Published,
            Updated = draft.Updated,
            Embargo = draft.Embargo,
            Contact = draft.Contact,
            Category = draft.Category,
            Tags = read.Tags,
            Authors = draft.Authors,
            Description = draft.Description ?? (firstParagraph is null ? null : Sentences.Start(firstParagraph, MaxArticleDescription)),
            Language = draft.Language,
            Image = draft.Image,
            Body = draft.Body,
            Recommends = [.. draft.Teasers.Select(t => StoryKey.Of(t.Title, t.Published)).Distinct()],
        };
    }

    private static Story BriefOf(ReadDraft read, Teaser teaser)
    {
        string body = MarkdownEscaper.Paragraph(teaser.Summary ?? "");
        return new Story
        {
            Kind = ArticleKind.Brief,
            Source = read.Draft.Source,
            RawHash = read.RawHash,
            Title = teaser.Title,
            Place = teaser.Place,
            Published = teaser.Published,
            Category = teaser.Category,
            Tags = TagSuggestion.For(teaser.Title, body, teaser.Category, []),
            Description = Sentences.Start(teaser.Summary ?? "", MaxBriefDescription),
            Language = read.Draft.Language,
            Body = body,
        };
    }
}
