using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Clues;
using ExpoSite.Normalize.Pasted.Pages;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Pasted;

/// <summary>Where the front matter values of a pasted page came from.</summary>
internal static class PastedValues
{
    private const double OfEmbargo = 0.7;
    private const double OfAmbiguousEmbargo = 0.45;
    private const double OfStandfirst = 0.7;

    /// <summary>One entry for each value that was read.</summary>
    public static ImmutableArray<ValueEvidence> Of(PageReading page, BodyDecision decision, ArticleHead head, ReleaseParts release)
    {
        PageLine? title = decision.Title < 0 ? null : page.Lines[decision.Title];
        PageLine? embargoLine = release.EmbargoLine < 0 ? null : page.Lines[release.EmbargoLine];
        PageLine[] summary = [.. page.Lines.Where((_, i) => page.Roles[i] == LineRole.Standfirst)];
        ValueEvidence?[] values =
        [
            Of("title", title is null ? null : PieceKind.Without(title.Text), "headline above the body, in the body's words",
                decision.TitleConfidence, title),
            Of("description", summary.Length == 0 ? null : string.Join(' ', summary.Select(l => l.Text)),
                "between headline and byline", OfStandfirst, summary),
            Of("published", head.Published, date => date.Time.Iso)
                ?? Of("published", release.Embargo?.Time.Iso, "end of the embargo, since no date is given", OfEmbargo, embargoLine),
            Of("updated", head.Updated, date => date.Time.Iso),
            Of("authors", head.Authors, authors => string.Join(", ", authors)),
            Of("category", head.Category, category => category),
            Of("embargo", release.Embargo?.Time.Iso, "embargo line",
                release.Embargo?.IsAmbiguous == true ? OfAmbiguousEmbargo : PageReading.SureOfWording, embargoLine),
            Of("contact", release.Contact, "lines below the heading of a contact", PageReading.SureOfWording,
                [.. release.ContactLines.Select(i => page.Lines[i])]),
        ];
        return [.. values.OfType<ValueEvidence>()];
    }

    private static ValueEvidence? Of<T>(string key, HeadValue<T>? read, Func<T, string> text) =>
        read is null ? null : Of(key, text(read.Value), read.Rule, read.Confidence, read.Line);

    private static ValueEvidence? Of(string key, string? value, string rule, double confidence, params PageLine?[] lines) =>
        value is null ? null
        : new ValueEvidence(key, value, rule, Math.Round(confidence, 2), [.. lines.OfType<PageLine>().Select(l => l.Number)]);
}
