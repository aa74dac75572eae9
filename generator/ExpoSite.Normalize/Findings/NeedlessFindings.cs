using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Findings;

/// <summary>
/// Drops warnings about cards of which nothing is written: the story stands in full elsewhere, or another page's card made the brief.
/// </summary>
internal static class NeedlessFindings
{
    /// <returns>True when any was dropped.</returns>
    public static bool Drop(List<Diagnostic> diagnostics, ImmutableArray<ReadDraft> drafts, ImmutableArray<PlacedStory> placed)
    {
        var needless = drafts.SelectMany(d => d.Draft.Teasers).Select(t => (t.Place.Path, t.Place.Line)).ToHashSet();
        needless.ExceptWith(placed.Select(p => (p.Story.Place.Path, p.Story.Place.Line)));
        needless.ExceptWith(drafts.Select(d => (d.Draft.TitlePlace.Path, d.Draft.TitlePlace.Line)));
        return diagnostics.RemoveAll(d => d.Severity != Severity.Error && needless.Contains((d.Position.Path, d.Position.Line))) > 0;
    }
}
