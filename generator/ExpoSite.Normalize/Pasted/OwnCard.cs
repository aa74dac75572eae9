using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Pasted;

/// <summary>A page's block often shows a card of the page's own article, which tells what the article itself does not.</summary>
internal static class OwnCard
{
    private const string Rule = "the page's card of its own article";
    private const double Sure = 0.8;

    /// <summary>The draft with the card's category and date where it had none, and without the card among its teasers.</summary>
    public static Draft TakeFrom(Draft draft)
    {
        if (draft.Title is null)
            return draft;
        StoryKey own = StoryKey.Of(draft.Title, null);
        if (draft.Teasers.FirstOrDefault(t => StoryKey.Of(t.Title, null) == own) is not { } card)
            return draft;
        ImmutableArray<ValueEvidence> values = draft.Values;
        if (draft.Category is null && card.Category is { } category)
            values = values.Add(new ValueEvidence("category", category, Rule, Sure, [card.Place.Line]));
        if (draft.Published is null && card.Published is { } published)
            values = values.Add(new ValueEvidence("published", published.Iso, Rule, Sure, [card.Place.Line]));
        return draft with
        {
            Values = values,
            Category = draft.Category ?? card.Category,
            Published = draft.Published ?? card.Published,
            Teasers = [.. draft.Teasers.Where(t => StoryKey.Of(t.Title, null) != own)],
        };
    }
}
