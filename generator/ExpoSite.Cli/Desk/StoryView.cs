using ExpoSite.Cli.Input;
using ExpoSite.Cli.Preview;
using ExpoSite.Normalize.Runs;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Media;
using ExpoSite.Site.Planning;
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
    private readonly Queue<KeptView> kept = new();
    private int made;

    /// <summary>Renders a story; the page's name is null where the site itself cannot be read, or the story has no page.</summary>
    /// <param name="path">The Markdown file that it will have, relative to the root.</param>
    /// <param name="pictures">What comes with it, and stands in no folder yet.</param>
    public (string? Page, ImmutableArray<Diagnostic> Findings) Make(string path, string markdown, ImmutableArray<MediaFile> pictures)
    {
        if (site.Newest.Sources is not { } sources)
            return (null, []);
        SitePlan plan = SiteBuild.Plan(Alone(sources, path, markdown, pictures), new BuildOptions
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
        return (Keep(page.ToArray(), pictures), found);
    }

    /// <summary>A page that was made, or a picture of one; null for what is gone.</summary>
    /// <param name="name">The page's name; for a picture, a slash and the picture's behind it.</param>
    public ReadOnlyMemory<byte>? Find(string name)
    {
        string[] parts = name.Split('/', 2);
        lock (gate)
        {
            if (kept.FirstOrDefault(k => k.Id == parts[0]) is not { } view)
                return null;
            return parts.Length == 1 ? view.Page : view.Pictures.FirstOrDefault(p => p.Name == parts[1])?.Content;
        }
    }

    private string Keep(byte[] page, ImmutableArray<MediaFile> pictures)
    {
        lock (gate)
        {
            string id = (++made).ToString(CultureInfo.InvariantCulture);
            string html = Encoding.UTF8.GetString(page);
            foreach (string name in pictures.Select(p => p.Name))
                html = html.Replace($"\"/media/{name}\"", $"\"{DeskServer.ViewFolder}{id}/{name}\"", StringComparison.Ordinal);
            kept.Enqueue(new KeptView(id, Encoding.UTF8.GetBytes(html), pictures));
            if (kept.Count > MostKept)
                kept.Dequeue();
            return id;
        }
    }

    // With the site's pictures as they are: no copies of them are made for a look.
    private static SiteSources Alone(SiteSources sources, string path, string markdown, ImmutableArray<MediaFile> pictures) => sources with
    {
        Articles = [new SourceFile(path, Encoding.UTF8.GetBytes(markdown))],
        Pages = [],
        RawFiles = [],
        Proposals = [],
        Published = null,
        MakesPictures = false,
        Media = [.. sources.Media, .. pictures.Select(p => new CopiedFile($"input/media/{p.Name}", p.Content.Length))],
    };

    private sealed record KeptView(string Id, byte[] Page, ImmutableArray<MediaFile> Pictures);
}
