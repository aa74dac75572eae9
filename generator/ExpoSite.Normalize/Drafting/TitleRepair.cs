using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Drafting;

/// <summary>Repairs the headline of a draft and of its teasers with each other's texts as evidence.</summary>
internal static class TitleRepair
{
    public static Draft Repair(Draft draft)
    {
        if (!Titles(draft).Any(title => QuoteMarks.Unpaired(title).Count > 0))
            return draft;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        string? title = draft.Title is null ? null : Repair(draft, draft.Title, draft.TitlePlace, diagnostics);
        ImmutableArray<Teaser> teasers = [.. draft.Teasers.Select(t => t with { Title = Repair(draft, t.Title, t.Place, diagnostics) })];
        return draft with { Title = title, Teasers = teasers, Diagnostics = draft.Diagnostics.AddRange(diagnostics) };
    }

    private static string Repair(Draft draft, string title, SourcePosition place, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (QuoteMarks.Unpaired(title).Count == 0)
            return title;
        RepairedTitle repaired = QuoteRepair.Repair(title, new PhraseEvidence(EvidenceFor(draft, title)));
        if (repaired.Unpaired >= 0)
        {
            diagnostics.Add(NormalizeRules.UnpairedQuote.At(
                place with { Column = place.Column + repaired.Unpaired },
                $"A quotation mark in '{title}' has no partner, so the headline stays as it is.", "edit 'title' in its Markdown file"));
        }

        return repaired.Title;
    }

    private static IEnumerable<string> EvidenceFor(Draft draft, string title)
    {
        StoryKey own = StoryKey.Of(title, null);
        return draft.Paragraphs.Concat(draft.Teasers.Select(t => t.Summary).OfType<string>())
            .Concat(Titles(draft).Where(other => StoryKey.Of(other, null) != own));
    }

    private static IEnumerable<string> Titles(Draft draft) =>
        draft.Teasers.Select(t => t.Title).Prepend(draft.Title).OfType<string>();
}
