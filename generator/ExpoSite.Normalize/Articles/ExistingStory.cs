using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.StoryFiles;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Normalize.Articles;

/// <summary>A Markdown file that stands in the articles folder. What is wrong in it is for the build to say.</summary>
internal sealed class ExistingStory : IComparedStory
{
    private readonly StoryFile? story;

    private ExistingStory(ExistingMarkdown file, StoryFile? story, SiteConfig? site)
    {
        (File, this.story) = (file, story);
        Key = StoryKey.Of(Title ?? "", story?.Published);
        IsUntouched = Seal.Fits(file.Text, SourceHash);
        StoryName named = NameOf(file.Path, Title, Key.Day, Id, site, story?.Values.Get(Keys.Language));
        Name = story is null ? NameOf(file.Path) : named with { Slug = story.Values.Get(Keys.Slug) ?? named.Slug };
    }

    public ExistingMarkdown File { get; }

    /// <summary>Null where the front matter names none or cannot be read.</summary>
    public string? Title => story?.Title;

    /// <summary>Headline and day; without words where there is no title.</summary>
    public StoryKey Key { get; }

    /// <summary>What names it in other files.</summary>
    public StoryName Name { get; }

    public Guid? Id => story?.Values.Get(Keys.Id);

    public string? Source => story?.Values.Get(Keys.Source);

    public string? SourceHash => story?.Values.Get(Keys.SourceHash);

    public bool IsBrief => story?.Values.Get(Keys.Kind) == ArticleKind.Brief;

    public ImmutableArray<string> Aliases => story?.Values.Get(Keys.Aliases) ?? [];

    public string? Category => story?.Values.Get(Keys.Category);

    public ImmutableArray<string> Tags => story?.Values.Get(Keys.Tags) ?? [];

    /// <summary>The story that this one copies, <see cref="Article.NoCopy"/>, or null.</summary>
    public string? CopyOf => story?.Values.Get(Keys.CopyOf);

    /// <summary>True when an editor says that it is no copy.</summary>
    public bool IsNoCopy => Article.IsNone(CopyOf);

    /// <summary>Markdown below the front matter, with LF line ends.</summary>
    public string Body => story?.Body ?? "";

    /// <summary>The body's paragraphs as plain text.</summary>
    public IReadOnlyCollection<string> Paragraphs => field ??= [.. PlainMarkdown.Paragraphs(Body)];

    /// <summary>True when normalize wrote the file and nobody has edited it since.</summary>
    public bool IsUntouched { get; }

    /// <summary>Reads a file that stands there.</summary>
    /// <param name="site">Where the site's languages count for what names it; else null.</param>
    public static ExistingStory Read(ExistingMarkdown file, TimeZoneInfo zone, SiteConfig? site = null)
    {
        // Broken front matter means that the file is a person's.
        var text = new SourceText(PathInRoot(file.Path), file.Text.ReplaceLineEndings("\n"));
        var story = StoryFile.Read(text, zone, [], Keys.Table, []);
        return new ExistingStory(file, story is { IsBroken: true } ? null : story, site);
    }

    /// <summary>What names a story whose file normalize writes.</summary>
    /// <param name="path">Relative to the articles folder.</param>
    /// <param name="day">Its day, or null for the one in the file's name.</param>
    /// <param name="site">Where the site's languages count; else null.</param>
    /// <param name="language">That its front matter names, or null.</param>
    public static StoryName NameOf(
        string path, string? title = null, DateOnly? day = null, Guid? id = null, SiteConfig? site = null, string? language = null)
    {
        FileLanguage file = site is null ? new FileLanguage(null, PathInRoot(path), false) : FileLanguage.Of(PathInRoot(path), site);
        LanguageConfig? further = language is null ? file.Language : site?.FurtherOf(language);
        return new StoryName(id, StoryAddress.SlugOf(null, file.Path, title), day ?? StoryAddress.OfFile(path).Day)
        {
            Prefix = further is null ? null : $"/{further.Path}/",
        };
    }

    // "index.md" has the name of its folder.
    private static string PathInRoot(string path) => $"input/articles/{path}";
}
