using ExpoSite.Site.Facts.Editions;
using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Languages;
using ExpoSite.Site.Facts.Names;
using ExpoSite.Site.Facts.Text;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Facts;

/// <summary>Reads what a story states, while its plain text is at hand. Thread-safe.</summary>
/// <param name="siteLanguage">Language of stories that name none.</param>
internal sealed class FactReader(ExpoKnowledge knowledge, string siteLanguage)
{
    private readonly ExpoNames expos = new(knowledge.Expos);
    private readonly ExhibitorSpelling exhibitors = new(knowledge);

    public StoryFacts Read(Article article, SourcedText body, StoryLinks links)
    {
        ReadStory story = TakeApart(article, body, links);
        ImmutableArray<Diagnostic> findings =
        [
            .. EditionCheck.Run(story).Concat(HeadlineNumberCheck.Run(story)).Concat(ExpoDayCheck.Run(story))
                .Where(f => !article.Checked.Contains(f.Rule.Code)),
        ];
        ImmutableArray<Misspelling> misspellings = [.. exhibitors.Run(story)];
        ImmutableArray<EventOrdinal> events = [.. story.Parts.SelectMany(p => EventOrdinal.Find(p, story.IsEnglish))];
        ImmutableArray<CountryName> countries = story.IsEnglish ? [.. CountryName.Find(story)] : [];
        return findings.IsEmpty && misspellings.IsEmpty && events.IsEmpty && countries.IsEmpty
            ? StoryFacts.None
            : new StoryFacts(findings, misspellings, events, countries);
    }

    private ReadStory TakeApart(Article article, SourcedText body, StoryLinks links)
    {
        string language = StoryLanguage.TagOf(article, body.Text, siteLanguage);
        bool isEnglish = language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        EditionGrammar? grammar = EditionGrammar.Of(language);
        var parts = ImmutableArray.CreateBuilder<ReadPart>(3);
        Add(StoryPart.Title, new SourcedText(article.Title, [], []));
        if (article.Description is { } description)
            Add(StoryPart.Description, new SourcedText(description, [], []));
        Add(StoryPart.Body, body);
        return new ReadStory(article, isEnglish, grammar, parts.ToImmutable(), article.Expo is null ? null : links.Expos.FirstOrDefault());

        void Add(StoryPart part, SourcedText source)
        {
            var text = new StoryText(part, source, grammar?.OrdinalsHaveStop ?? false);
            parts.Add(new ReadPart(text, OrdinalInText.Find(text, isEnglish ? NumberWords.Ordinal : grammar?.OrdinalAt), expos.Find(text)));
        }
    }
}

/// <summary>What a story states: what was found in it alone, and what is to be compared with other stories.</summary>
/// <param name="Findings">Contradictions within it, and with what is known.</param>
/// <param name="Misspellings">Names of exhibitors that seem misspelled.</param>
/// <param name="Events">Ordinals that it gives events.</param>
/// <param name="Countries">Names that it calls countries by, of those that have two.</param>
internal sealed record StoryFacts(ImmutableArray<Diagnostic> Findings, ImmutableArray<Misspelling> Misspellings,
    ImmutableArray<EventOrdinal> Events, ImmutableArray<CountryName> Countries)
{
    public static StoryFacts None { get; } = new([], [], [], []);
}
