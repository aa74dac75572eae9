namespace ExpoSite.Site.Facts;

/// <summary>A name that a story seems to misspell.</summary>
/// <param name="Written">As it writes it.</param>
/// <param name="Finding">What is told about it.</param>
internal sealed record Misspelling(string Written, Diagnostic Finding)
{
    // A slip is made in one story, perhaps in the copy of it; a name that more stories have is one.
    private const int StoriesOfName = 3;

    /// <summary>The findings of a site's stories, without those about names that many of them have.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<(Article Article, StoryFacts Facts)> stories) => stories
        .SelectMany(s => s.Facts.Misspellings.Select(m => (s.Article, Name: m)))
        .GroupBy(m => m.Name.Written, StringComparer.Ordinal)
        .Where(g => g.Count() < StoriesOfName)
        .SelectMany(g => g)
        .Where(m => !m.Article.Checked.Contains(FactRules.ExhibitorMisspelled.Code))
        .Select(m => m.Name.Finding);
}
