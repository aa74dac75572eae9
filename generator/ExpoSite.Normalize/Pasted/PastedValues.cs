using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Pasted.Pages;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Pasted;

/// <summary>Where the front matter values of a pasted page came from.</summary>
internal sealed class PastedValues
{
    private const double OfEmbargo = 0.7;
    private const double OfStandfirst = 0.7;

    private readonly ImmutableArray<ValueEvidence>.Builder all = ImmutableArray.CreateBuilder<ValueEvidence>();

    public PastedValues(PageReading page, BodyDecision decision, ArticleHead head, ReleaseParts release)
    {
        if (decision.Title >= 0)
        {
            Add("title", page.Lines[decision.Title].Text, "headline above the body, in the body's words", decision.TitleConfidence,
                page.Lines[decision.Title].Number);
        }

        PageLine[] summary = [.. page.Lines.Where((_, i) => page.Roles[i] == LineRole.Standfirst)];
        if (summary.Length > 0)
        {
            Standfirst = string.Join(' ', summary.Select(l => l.Text));
            all.Add(new ValueEvidence(
                "description", Standfirst, "between headline and byline", OfStandfirst, [.. summary.Select(l => l.Number)]));
        }

        if (head.Published is { } published)
            Add("published", published.Time.Iso, published.Rule, published.Confidence, published.Line.Number);
        else if (release.Embargo is { } embargo)
        {
            Add("published", embargo.Time.Iso, "end of the embargo, since no date is given", OfEmbargo,
                page.Lines[release.EmbargoLine].Number);
        }

        if (head.Updated is { } updated)
            Add("updated", updated.Time.Iso, updated.Rule, updated.Confidence, updated.Line.Number);
        if (head.Authors is { } authors)
            Add("authors", string.Join(", ", authors.Value), authors.Rule, authors.Confidence, authors.Line.Number);
        if (head.Category is { } category)
            Add("category", category.Value, category.Rule, category.Confidence, category.Line.Number);
        if (release.Embargo is { } until)
        {
            Add("embargo", until.Time.Iso, "embargo line", until.IsAmbiguous ? 0.45 : PageReading.SureOfWording,
                page.Lines[release.EmbargoLine].Number);
        }

        if (release.Contact is { } contact)
        {
            Add("contact", contact, "lines below the heading of a contact", PageReading.SureOfWording,
                [.. release.ContactLines.Select(i => page.Lines[i].Number)]);
        }
    }

    /// <summary>One entry for each value that was read.</summary>
    public ImmutableArray<ValueEvidence> All => all.ToImmutable();

    /// <summary>The summary above the text, or null.</summary>
    public string? Standfirst { get; }

    private void Add(string key, string value, string rule, double confidence, params ImmutableArray<int> lines) =>
        all.Add(new ValueEvidence(key, value, rule, Math.Round(confidence, 2), lines));
}
