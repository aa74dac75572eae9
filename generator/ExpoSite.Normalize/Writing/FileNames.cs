using System.Globalization;
using System.Text.RegularExpressions;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Writing;

/// <summary>Names of Markdown files: <c>2025-11-04-a-short-headline.md</c>.</summary>
internal static partial class FileNames
{
    private const int MaxSlugLength = 60;

    /// <summary>The name for a new story that no file has yet; numbered when two stories want the same.</summary>
    public static string For(Story story, IReadOnlySet<string> taken)
    {
        string stem = Slug.From(story.Title, MaxSlugLength)?.Value ?? "story";
        if (story.Published is { } published)
            stem = published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-" + stem;
        string name = stem + ".md";
        for (int number = 2; taken.Contains(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.md");
        return name;
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
