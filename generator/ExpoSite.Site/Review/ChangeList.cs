using ExpoSite.Site.Articles;
using ExpoSite.Site.Identity;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Review;

/// <summary>Holds the files that a change touches against the record of the published site.</summary>
/// <param name="files">Relative to the root.</param>
/// <param name="merged">What decides of the site once the change is a part of it.</param>
internal sealed class ChangeList(SiteSources sources, LoadedSite site, IReadOnlySet<string> files, BuildOptions merged)
{
    /// <summary>Stories first, then pages, then what cannot be read and what is gone; nothing for a site that is no preview.</summary>
    public static ImmutableArray<ChangedStory> Of(SiteSources sources, LoadedSite site, BuildOptions options) =>
        options.ChangedFiles is { } files ? new ChangeList(sources, site, files, options with { ChangedFiles = null }).All() : [];

    private ImmutableArray<ChangedStory> All()
    {
        HashSet<string> shown = [.. site.Stories.Select(s => s.Article.Path), .. site.Pages.Select(p => p.Page.Path)];
        StaticPage[] pages = [.. site.Pages.Select(p => p.Page), .. site.HeldPages.Select(p => p.Page)];
        HashSet<string> read = [.. site.Articles.Select(a => a.Path), .. pages.Select(p => p.Path)];
        string[] all = [.. sources.Articles.Concat(sources.Pages).Select(f => f.Path).Order(StringComparer.Ordinal)];
        bool isAnyDeleted = files.Except(all).Any(f => f.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
        return
        [
            .. site.Articles.Where(a => files.Contains(a.Path)).OrderBy(a => a.Path, StringComparer.Ordinal).Select(a => new ChangedStory(
                a.Path, a.Title, shown.Contains(a.Path) ? StoryAddress.Of(a) : null, KindOf(a), HoldOf(a))),
            .. pages.Where(p => files.Contains(p.Path)).OrderBy(p => p.Path, StringComparer.Ordinal).Select(p => new ChangedStory(
                p.Path, p.Title, shown.Contains(p.Path) ? p.Address : null, ChangeKind.Page, Visibility.HoldOf(p, merged))),
            .. all.Where(f => files.Contains(f) && !read.Contains(f))
                .Select(f => new ChangedStory(f, f[(f.LastIndexOf('/') + 1)..], null, ChangeKind.Unreadable, null)),
            .. DeletedPages(all),
            // A file that cannot be read may be any story.
            .. isAnyDeleted && read.Count == all.Length ? Gone() : [],
        ];
    }

    private HeldBackStory? HoldOf(Article article) => Visibility.HoldOf(article, merged);

    private ChangeKind KindOf(Article article)
    {
        if (site.Record?.Find(article.Id) is not { } published)
            return ChangeKind.New;
        // Whether it had gone before decides over everything else: nobody reads what is hidden.
        if (HoldOf(article) is not null && !published.IsRetracted && !(published.Expires <= merged.Now))
            return ChangeKind.Hidden;
        if (article.Retracted is not null)
            return ChangeKind.Withdrawn;
        bool isEdited = published.Words != StoryWords.HashOf(article);
        return published.Address != StoryAddress.Of(article) ? isEdited ? ChangeKind.MovedAndEdited : ChangeKind.Moved
            : isEdited ? ChangeKind.Edited : ChangeKind.Touched;
    }

    // No record knows pages: what is named and is not there was one, or was never public.
    private IEnumerable<ChangedStory> DeletedPages(string[] standing) =>
        from file in files.Except(standing).Order(StringComparer.Ordinal)
        where file.StartsWith("input/pages/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        select new ChangedStory(file, file[(file.LastIndexOf('/') + 1)..], null, ChangeKind.DeletedPage, null);

    // The record knows no files: what is gone may have gone with an earlier change, and then it is time that somebody sees it.
    private IEnumerable<ChangedStory> Gone()
    {
        HashSet<Guid> ids = [.. site.Articles.Select(a => a.Id)];
        HashSet<string> taken = [.. site.Articles.SelectMany(a => a.Aliases)];
        return
            from story in site.Record?.Stories ?? []
            where !ids.Contains(story.Id) && !story.IsRetracted && !(story.Expires <= merged.Now) && !taken.Contains(story.Address)
            select new ChangedStory(null, story.Address, null, ChangeKind.Gone, null);
    }
}
