using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Articles;

/// <summary>
/// Names for new Markdown files: <c>2025-11-04-a-short-headline.md</c> for an article, the same in a folder of their own for briefs, of
/// which one page can bring twenty.
/// </summary>
/// <param name="names">What they, and the stories that are to stand in them, are named by.</param>
/// <param name="site">Where the site's languages count; else null.</param>
internal sealed class FreeNames(IEnumerable<string> files, IEnumerable<StoryName> names, SiteConfig? site = null)
{
    private const string BriefsFolder = "briefs/";
    private const int MaxSlugLength = 60;

    private readonly HashSet<string> paths = new(files, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> addresses = [.. names.Select(AddressOf).OfType<string>()];

    /// <summary>The path that a story would have if it were the only one.</summary>
    public static string First(Story story) => Path(story, 1);

    /// <summary>The path for a new story: numbered when another story has its address, or another file its path.</summary>
    /// <param name="language">To stand before its ending, or null.</param>
    /// <param name="isTaken">Tells of a path without that whether another story has it, or null.</param>
    public string Take(Story story, string? language = null, Func<string, bool>? isTaken = null)
    {
        for (int number = 1; ; number++)
        {
            string plain = Path(story, number), path = language is null ? plain : $"{plain[..^3]}.{language}.md";
            string? address = AddressOf(ExistingStory.NameOf(path, story.Title, story.Published?.Day, null, site, story.Language));
            if (paths.Contains(path) || isTaken?.Invoke(plain) == true || (address is not null && !addresses.Add(address)))
                continue;
            paths.Add(path);
            return path;
        }
    }

    // Stories without a day have no address yet, and share none among themselves.
    private static string? AddressOf(StoryName name) => name.Address ?? name.Slug?.Value;

    private static string Path(Story story, int number)
    {
        Slug slug = story.Slug ?? Slug.From(story.Title, MaxSlugLength) ?? Slug.From("story")!.Value;
        if (number > 1)
            slug = Slug.From(string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"), int.MaxValue)!.Value;
        string name = StoryAddress.FileName(story.Published?.Day, slug) + ".md";
        return story.Kind == ArticleKind.Brief ? BriefsFolder + name : name;
    }
}
