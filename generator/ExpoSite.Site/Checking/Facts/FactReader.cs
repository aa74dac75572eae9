using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Knowledge;
using ExpoSite.Site.Markdown;

namespace ExpoSite.Site.Checking.Facts;

/// <summary>Reads what a story states, while its plain text is at hand. Thread-safe.</summary>
/// <param name="knowledge">Expos and exhibitors.</param>
/// <param name="siteLanguage">Language of stories that name none.</param>
internal sealed class FactReader(ExpoKnowledge knowledge, string siteLanguage)
{
    private readonly ExpoNames expos = new(knowledge.Expos);
    private readonly ExhibitorSpelling exhibitors = new(knowledge);

    public StoryFacts Read(Article article, SourcedText body)
    {
        ReadStory story = TakeApart(article, body);
        ImmutableArray<Diagnostic> findings =
        [
            .. EditionCheck.Run(story).Concat(HeadlineNumberCheck.Run(story)).Concat(ExpoDayCheck.Run(story)).Concat(exhibitors.Run(story))
                .Where(f => !article.Checked.Contains(f.Rule.Code)),
        ];
        ImmutableArray<EventOrdinal> events = [.. story.Parts.SelectMany(EventOrdinal.Find)];
        ImmutableArray<CountryName> countries = story.IsEnglish ? [.. CountryName.Find(story)] : [];
        return findings.IsEmpty && events.IsEmpty && countries.IsEmpty ? StoryFacts.None : new StoryFacts(findings, events, countries);
    }

    private ReadStory TakeApart(Article article, SourcedText body)
    {
        bool isEnglish = (article.Language ?? siteLanguage).StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var parts = ImmutableArray.CreateBuilder<ReadPart>(3);
        Add(StoryPart.Title, new SourcedText(article.Title, [], []));
        if (article.Description is { } description)
            Add(StoryPart.Description, new SourcedText(description, [], []));
        Add(StoryPart.Body, body);
        return new ReadStory(article, isEnglish, parts.ToImmutable(), expos.ChosenFor(article));

        void Add(StoryPart part, SourcedText source)
        {
            var text = new StoryText(part, source);
            parts.Add(new ReadPart(text, OrdinalInText.Find(text, isEnglish), expos.Find(text)));
        }
    }
}
