using ExpoSite.Core.Vectors;
using ExpoSite.Site.Markdown;
using ExpoSite.Site.Related;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Indexing;

/// <summary>
/// Tells editors why stories are related. A build keeps nothing for it: likeness is computed again, and texts are read
/// again for their words, when somebody asks.
/// </summary>
public sealed class RelatedReport
{
    private const int WordsShown = 3;

    private readonly ImmutableArray<IndexReport> languages;
    private readonly Lazy<BodyRenderer> renderer;

    /// <param name="indexes">That of each language.</param>
    internal RelatedReport(ImmutableArray<SiteIndex> indexes, SiteConfig config)
    {
        languages = [.. indexes.Select(i => new IndexReport(i, new(() => new StoryLikeness(i.Stories))))];
        renderer = new(() => new BodyRenderer(config));
    }

    private sealed record IndexReport(SiteIndex Index, Lazy<StoryLikeness> Likeness);

    /// <summary>Of a site without stories.</summary>
    public static RelatedReport None { get; } = OfNoStories(new SiteConfig { Title = "", Url = "https://example.org/" });

    /// <summary>Every story, newest first.</summary>
    public ImmutableArray<ExplainedStory> All() => [.. languages.SelectMany(l => l.Index.Stories, Explain)];

    /// <summary>One story, or null.</summary>
    /// <param name="reference">Its id, slug, address, or file relative to the root.</param>
    public ExplainedStory? Find(string reference)
    {
        string path = reference.Replace('\\', '/');
        foreach (IndexReport language in languages)
        {
            if ((language.Index.Lookup.Find(reference) ?? language.Index.Stories.FirstOrDefault(s => s.Article.Path == path)) is { } story)
                return Explain(language, story);
        }

        return null;
    }

    private static RelatedReport OfNoStories(SiteConfig config) =>
        new([SiteIndex.Build(config, ExpoKnowledge.Empty, [], FrozenSet<string>.Empty, new List<Diagnostic>())], config);

    private ExplainedStory Explain(IndexReport language, Story story)
    {
        var spellings = new WordSpellings();
        StoryReader.CountWords(story.Article, renderer.Value.Render(story.Article), new WordCounter(spellings));
        return new ExplainedStory
        {
            Path = story.Article.Path,
            Title = story.Article.Title,
            Address = story.Address,
            Related = [.. language.Index.Related[story.Position].Select(r => Explain(language, story, r, spellings))],
            Thread = [.. (story.Thread?.Stories ?? []).Select(s => s.Article.Path)],
        };
    }

    private static ExplainedRelation Explain(
        IndexReport language, Story story, RelatedStory related, WordSpellings spellings) => new()
        {
            Path = related.Story.Article.Path,
            Title = related.Story.Article.Title,
            Ground = related.Ground,
            Score = related.Score,
            Subjects = [.. SharedSubjects(story, related.Story)],
            Words = [.. language.Likeness.Value.SharedTerms(story.Position, related.Story.Position).Select(spellings.Find).OfType<string>()
            .Take(WordsShown)],
        };

    private static IEnumerable<string> SharedSubjects(Story a, Story b)
    {
        HashSet<string> theirs = [.. StorySubject.Of(b.Article, b.Links).Select(s => s.Key)];
        return StorySubject.Of(a.Article, a.Links).Where(s => theirs.Contains(s.Key)).Select(s => $"{s.Kind} {s.Name}");
    }
}

/// <summary>A story and why others are related to it.</summary>
public sealed record ExplainedStory
{
    /// <summary>Its file, relative to the root.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>Address without base path.</summary>
    public required string Address { get; init; }

    /// <summary>In the order of the page.</summary>
    public required ImmutableArray<ExplainedRelation> Related { get; init; }

    /// <summary>Files of its thread, oldest first, its own among them; empty for none.</summary>
    public required ImmutableArray<string> Thread { get; init; }
}

/// <summary>A related story and why it is one.</summary>
public sealed record ExplainedRelation
{
    /// <summary>Its file, relative to the root.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required RelatedGround Ground { get; init; }

    /// <summary>What its rank was decided by, among those of one story. 0 for the editor's choice and for what fills up.</summary>
    public required float Score { get; init; }

    /// <summary>What both are about, for example <c>tag tides</c>.</summary>
    public required ImmutableArray<string> Subjects { get; init; }

    /// <summary>Up to three words that both use and few others do, the strongest first; a stem is shown as a word of the story.</summary>
    public required ImmutableArray<string> Words { get; init; }
}
