using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Stories;

/// <summary>A draft and what follows from its raw file alone.</summary>
/// <param name="RawHash">First part of <c>sourceHash</c>.</param>
/// <param name="Reading">What the article could be tagged with.</param>
internal sealed record ReadDraft(Draft Draft, string RawHash, TagReading Reading)
{
    /// <summary>The same for each teaser, in order.</summary>
    public ImmutableArray<TagReading> TeaserReadings { get; init; } = [];

    public static ReadDraft Of(Draft draft, RawFile raw) =>
        new(draft, Seal.OfRaw(raw.Content.Span), TagSuggestion.Read(draft.Title ?? "", draft.Paragraphs, draft.Keywords, draft.Language))
        {
            TeaserReadings = [.. draft.Teasers.Select(t => TagSuggestion.Read(t.Title, SummaryOf(t), [], draft.Language))],
        };

    private static string[] SummaryOf(Teaser teaser) => [.. PlainMarkdown.Paragraphs(MarkdownEscaper.Paragraph(teaser.Summary ?? ""))];

    public TagReading ReadingOf(Teaser teaser) => TeaserReadings[Draft.Teasers.IndexOf(teaser)];
}
