using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Yaml;

namespace ExpoSite.Normalize.Articles;

/// <summary>A Markdown file that stands in the articles folder, read only as far as finding it again needs.</summary>
internal sealed record ExistingStory
{
    public required ExistingMarkdown File { get; init; }

    /// <summary>Null where the front matter names none or cannot be read.</summary>
    public string? Title { get; init; }

    /// <summary>Headline and day; without words where there is no title.</summary>
    public StoryKey Key { get; init; } = new("", null);

    public Guid? Id { get; init; }

    public string? Source { get; init; }

    public string? SourceHash { get; init; }

    public bool IsBrief { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Slug of the story that this one copies, <see cref="Article.NoCopy"/>, or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>True when an editor says that it is no copy.</summary>
    public bool IsNoCopy => Article.IsNone(CopyOf);

    /// <summary>Markdown below the front matter.</summary>
    public string Body { get; init; } = "";

    /// <summary>True when normalize wrote the file and nobody has edited it since.</summary>
    public bool IsUntouched => Seal.Fits(File.Text, SourceHash);

    /// <summary>Last segment of the address: the file's name without its date.</summary>
    public string Slug => FileNames.SlugOf(File.Path);

    public static ExistingStory Read(ExistingMarkdown file)
    {
        if (Split(file.Text) is not { } parts || Mapping(parts.Yaml, file.Path) is not { } root)
            return new ExistingStory { File = file };
        var keys = new Dictionary<string, YamlNode>(StringComparer.OrdinalIgnoreCase);
        foreach ((YamlNode key, YamlNode value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
                keys.TryAdd(name, value);
        }

        string? title = Text("title");
        return new ExistingStory
        {
            File = file,
            Title = title,
            Key = new StoryKey(StoryKey.Of(title ?? "", null).Title, DayOf(Text("published") ?? Text("date"))),
            Id = Guid.TryParse(Text("id"), out Guid id) ? id : null,
            Source = Text("source"),
            SourceHash = Text(Seal.Key),
            IsBrief = string.Equals(Text("kind"), nameof(ArticleKind.Brief), StringComparison.OrdinalIgnoreCase),
            Aliases = List("aliases"),
            Tags = List("tags"),
            CopyOf = Text("copyOf"),
            Body = parts.Body,
        };

        ImmutableArray<string> List(string name) => keys.GetValueOrDefault(name) is YamlSequenceNode list
            ? [.. list.Children.OfType<YamlScalarNode>().Select(a => a.Value).Where(a => a.Length > 0)]
            : [];

        string? Text(string name) => keys.GetValueOrDefault(name) is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;
    }

    private static (string Yaml, string Body)? Split(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        return end < 0 ? null : (string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]));
    }

    // What is wrong with broken front matter is for the build to say; here it only means that the file is a person's.
    private static YamlMappingNode? Mapping(string front, string path)
    {
        var findings = new List<Diagnostic>();
        YamlMappingNode? mapping = new YamlSource(path, front, 2).ReadMapping(findings);
        return findings.Any(f => f.Severity == Severity.Error) ? null : mapping;
    }

    private static DateOnly? DayOf(string? time) =>
        time is { Length: >= 10 }
        && DateOnly.TryParseExact(time.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
