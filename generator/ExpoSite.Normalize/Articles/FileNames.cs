using System.Globalization;
using System.Text.RegularExpressions;
using ExpoSite.Core.Content;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Articles;

/// <summary>
/// Names of Markdown files: <c>2025-11-04-a-short-headline.md</c> for an article, the same in a folder of their own for briefs,
/// of which one page can bring twenty.
/// </summary>
internal static partial class FileNames
{
    private const string BriefsFolder = "briefs/";
    private const int MaxSlugLength = 60;

    /// <summary>The path for a new story; numbered when another of the same month has its slug, since they would share an address.</summary>
    /// <param name="story">The story.</param>
    /// <param name="taken">Addresses of the files that there are, as <see cref="AddressOf"/> gives them.</param>
    public static string For(Story story, IReadOnlySet<string> taken)
    {
        string stem = story.Slug?.Value ?? Slug.From(story.Title, MaxSlugLength)?.Value ?? "story";
        if (story.Published is { } published)
            stem = published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-" + stem;
        string name = stem + ".md";
        for (int number = 2; taken.Contains(AddressOf(name)); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.md");
        return story.Kind == ArticleKind.Brief ? BriefsFolder + name : name;
    }

    /// <summary>Month and slug of a file, by its name: what its address is made of.</summary>
    public static string AddressOf(string path)
    {
        string name = Path.GetFileName(path);
        return LeadingDate().IsMatch(name) ? $"{name[..7]}/{SlugOf(name)}" : SlugOf(name);
    }

    /// <summary>The address's last segment: the file's name without folder, date and extension.</summary>
    public static string SlugOf(string path)
    {
        string stem = Path.GetFileNameWithoutExtension(path);
        return LeadingDate().Replace(stem, "");
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}-(?=.)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDate();
}
