using ExpoSite.Core.Language;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Drafting;

/// <summary>The language of a text that nothing states one for, in whatever format it came.</summary>
internal static class DraftLanguage
{
    private const double ByText = 0.8;

    /// <summary>The draft with its language, where the text shows for certain that it is not the site's.</summary>
    /// <param name="draft">The reading.</param>
    /// <param name="site">The site's language, a BCP 47 tag.</param>
    public static Draft Settle(Draft draft, string site)
    {
        if (draft.Language is not null || draft.Body.Length == 0)
            return draft;
        string? written = TextLanguage.Of(string.Join(' ', PlainMarkdown.Paragraphs(draft.Body).Take(20)));
        return written is null || written.Equals(site.Split('-')[0], StringComparison.OrdinalIgnoreCase)
            ? draft
            : draft with
            {
                Language = written,
                Values = draft.Values.Add(new ValueEvidence("lang", written, "the text's script and commonest words", ByText, []))
            };
    }
}
