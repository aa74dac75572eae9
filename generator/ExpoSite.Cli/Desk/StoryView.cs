using ExpoSite.Cli.Input;
using ExpoSite.Cli.Preview;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Review;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Desk;

/// <summary>
/// Pages of stories that are not written yet, as the site would show them: a site of the settings, the theme and this story alone. The last
/// few are kept until the browser fetches them.
/// </summary>
internal sealed class StoryView(PreviewSite site)
{
    private const int MostKept = 8;

    private readonly Lock gate = new();
    private readonly Queue<(string Id, byte[] Page)> kept = new();
    private int made;

    /// <summary>Renders a story; the page's name is null where the site itself cannot be read, or the story has no page.</summary>
    /// <param name="path">The Markdown file that it will have, relative to the root.</param>
    public (string? Page, ImmutableArray<Diagnostic> Findings) Make(string path, string markdown)
    {
        if (site.Newest.Sources is not { } sources)
            return (null, []);
        SitePlan plan = SiteBuild.Plan(Alone(sources, new SourceFile(path, Encoding.UTF8.GetBytes(markdown))), new BuildOptions
        {
            Now = site.Now,
            BaseUrl = site.Address,
            Drafts = true,
            Future = true,
            Expired = true,
            GatesEveryFeed = false,
            IsRepeated = true,
        });
        ImmutableArray<Diagnostic> found = [.. plan.Diagnostics.Where(d => d.Position.Path == path)];
        if (plan.Previewed.FirstOrDefault(s => s.Path == path) is not { } story
            || plan.Files.FirstOrDefault(f => f.Path == SiteAddress.ToFile(story.Address)) is not { Content: RenderedContent } file)
        {
            return (null, found);
        }

        var page = new MemoryStream();
        PlannedContents.None.Write(file, () => page);
        return (Keep(page.ToArray()), found);
    }

    /// <summary>A page that was made; null for one that is gone.</summary>
    public byte[]? Find(string id)
    {
        lock (gate)
            return kept.FirstOrDefault(k => k.Id == id).Page;
    }

    private string Keep(byte[] page)
    {
        lock (gate)
        {
            string id = (++made).ToString(CultureInfo.InvariantCulture);
            kept.Enqueue((id, page));
            if (kept.Count > MostKept)
                kept.Dequeue();
            return id;
        }
    }

    private static SiteSources Alone(SiteSources sources, SourceFile story) =>
        sources with { Articles = [story], Pages = [], RawFiles = [], Proposals = [], Published = null, MakesPictures = false };
}
