using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Stories;

/// <summary>
/// Where the values of a story came from in its raw file: what the reader noted, and, for what it did not, the lines in which
/// the value stands.
/// </summary>
internal sealed class RawEvidence(Draft draft)
{
    // A card has no more lines than this on either side of its headline.
    private const int CardReach = 6;
    private const int LeastShared = 12;

    /// <summary>The values of the article that is made of the draft.</summary>
    public ImmutableArray<ValueEvidence> OfArticle(Story story)
    {
        ImmutableArray<int> title = draft.TitlePlace.Line > 0 ? [draft.TitlePlace.Line] : [];
        ValueEvidence?[] derived =
        [
            Of("title", story.Title, "the headline", title),
            Of("published", story.Published?.Iso, "the page's date", LinesWith(story.Published?.Iso, draft.Reading)),
            Of("updated", story.Updated?.Iso, "the page's date of change", LinesWith(story.Updated?.Iso, draft.Reading)),
            Of("category", story.Category, "the page's section", LinesWith(story.Category, draft.Reading)),
            Of("authors", Joined(story.Authors), "names an author",
                [.. story.Authors.SelectMany(a => LinesWith(a, draft.Reading)).Distinct()]),
            Of("tags", Joined(story.Tags), "keywords of the page", []),
            Of("description", story.Description,
                StoryDescription.Whole(draft.Description) is null ? "first sentences of the text" : "the page's own description",
                LinesWith(story.Description, draft.Reading)),
            Of("image", story.Image?.Source, "the page's picture", []),
            Of("imageAlt", story.Image?.AlternativeText, "the picture's text", []),
            Of("imageCaption", story.Image?.Caption, "the picture's caption", []),
            Of("imageCredit", story.Image?.Credit, "the picture's credit", []),
            Of("lang", story.Language, "the page's language", []),
        ];
        ImmutableArray<ValueEvidence> read = draft.Values;
        return [.. read, .. derived.OfType<ValueEvidence>().Where(d => !read.Any(r => r.Key == d.Key))];
    }

    /// <summary>The values of the brief that is made of a card on the draft's page.</summary>
    public ImmutableArray<ValueEvidence> OfBrief(Story brief, Teaser teaser)
    {
        ReadLine[] card = [.. draft.Reading.Where(l => Math.Abs(l.Line - teaser.Place.Line) <= CardReach)];
        ImmutableArray<int> summary = [.. card.Where(l => l.Line != teaser.Place.Line && l.Text.Length >= LeastShared
            && teaser.Summary?.Contains(l.Text, StringComparison.Ordinal) == true).Select(l => l.Line)];
        string? day = brief.Published?.Day.Day.ToString(System.Globalization.CultureInfo.InvariantCulture);
        IEnumerable<ReadLine> others = card.Where(l => l.Line != teaser.Place.Line && !summary.Contains(l.Line))
            .OrderBy(l => Math.Abs(l.Line - teaser.Place.Line));
        ImmutableArray<int> date = [.. LinesWith(day, others).Take(1)];
        ValueEvidence?[] values =
        [
            Of("title", brief.Title, "headline of a card", [teaser.Place.Line]),
            Of("published", brief.Published?.Iso, "date of the card", date),
            Of("category", brief.Category, "category of the card", [.. LinesWith(brief.Category, others).Take(1)]),
            Of("description", brief.Description, "summary of the card", summary),
            Of("lang", brief.Language, "language of the card's page", []),
        ];
        return [.. values.OfType<ValueEvidence>()];
    }

    private static ValueEvidence? Of(string key, string? value, string rule, ImmutableArray<int> lines) =>
        string.IsNullOrEmpty(value) ? null : new ValueEvidence(key, value, rule, Confidence.Unrated, lines);

    private static string? Joined(ImmutableArray<string> values) => values.IsEmpty ? null : string.Join(", ", values);

    // Lines that hold the value or, for one drawn together of several lines, that it starts with or holds.
    private static ImmutableArray<int> LinesWith(string? value, IEnumerable<ReadLine> lines)
    {
        if (value is null)
            return [];
        string start = value.Length > 2 * LeastShared ? value[..(2 * LeastShared)] : value;
        return [.. lines.Where(l => l.Text.Contains(start, StringComparison.OrdinalIgnoreCase)).Select(l => l.Line).Distinct()];
    }
}
