using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Review;

/// <summary>A story, or a page such as About, that a preview shows.</summary>
/// <param name="Path">Its Markdown file, relative to the root.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Address">Of its page, without base path.</param>
/// <param name="Hold">Why readers of the published site do not see it; null for one that is public.</param>
public sealed record PreviewedStory(string Path, string Title, string Address, HeldBackStory? Hold)
{
    /// <summary>When it was or will be published; null for a page without a time.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>What it waits for, as a short sentence; null for one that is public.</summary>
    public string? State => Hold is null ? null : Sentence(ChangedStory.HoldOf(Hold));

    internal static ImmutableArray<PreviewedStory> Of(LoadedSite site, BuildOptions options)
    {
        BuildOptions published = options with { Drafts = false, Future = false, Expired = false };
        return
        [
            .. site.Stories.Select(s => new PreviewedStory(
                s.Article.Path, s.Article.Title, s.Address, Visibility.HoldOf(s.Article, published))
            { Published = s.Article.Published.Instant }),
            .. site.Pages.Select(p => new PreviewedStory(p.Page.Path, p.Page.Title, p.Page.Address, Visibility.HoldOf(p.Page, published))),
        ];
    }

    private static string Sentence(string said) => $"{char.ToUpperInvariant(said[0])}{said[1..]}.";
}
