using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Normalize.Writing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Normalize.Stories;

/// <summary>A Markdown file that stands in the articles folder, read only as far as finding it again needs.</summary>
internal sealed record ExistingStory
{
    public required ExistingMarkdown File { get; init; }

    /// <summary>Null where the front matter names none or cannot be read.</summary>
    public string? Title { get; init; }

    public DateOnly? Day { get; init; }

    public Guid? Id { get; init; }

    public string? Source { get; init; }

    public string? SourceHash { get; init; }

    public bool IsBrief { get; init; }

    /// <summary>True when normalize wrote the file and nobody has edited it since.</summary>
    public bool IsUntouched => Seal.Fits(File.Text, SourceHash);

    public StoryKey Key => new(StoryKey.Of(Title ?? "", null).Title, Day);

    /// <summary>Last segment of the address: the file's name without its date.</summary>
    public string Slug => FileNames.SlugOf(File.Path);

    public static ExistingStory Read(ExistingMarkdown file)
    {
        if (FrontMatter(file.Text) is not { } keys)
            return new ExistingStory { File = file };
        return new ExistingStory
        {
            File = file,
            Title = keys.GetValueOrDefault("title"),
            Day = DayOf(keys.GetValueOrDefault("published") ?? keys.GetValueOrDefault("date")),
            Id = Guid.TryParse(keys.GetValueOrDefault("id"), out Guid id) ? id : null,
            Source = keys.GetValueOrDefault("source"),
            SourceHash = keys.GetValueOrDefault(Seal.Key),
            IsBrief = string.Equals(keys.GetValueOrDefault("kind"), nameof(ArticleKind.Brief), StringComparison.OrdinalIgnoreCase),
        };
    }

    // What is wrong with broken front matter is for the build to say; here it only means that the file is a person's.
    private static Dictionary<string, string>? FrontMatter(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        if (end < 0)
            return null;
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(string.Join('\n', lines[1..end])));
        }
        catch (YamlException)
        {
            return null;
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? Scalars(root) : null;
    }

    private static Dictionary<string, string> Scalars(YamlMappingNode root)
    {
        var scalars = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((YamlNode key, YamlNode value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value: { Length: > 0 } scalar })
                scalars.TryAdd(name, scalar);
        }

        return scalars;
    }

    private static DateOnly? DayOf(string? time) =>
        time is { Length: >= 10 }
        && DateOnly.TryParseExact(time.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
