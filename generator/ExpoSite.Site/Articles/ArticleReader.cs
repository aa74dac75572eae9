using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Articles;

/// <summary>Markdown with front matter to <see cref="Article"/>.</summary>
internal static class ArticleReader
{
    public static Outcome<Article> Read(SourceFile file, SiteConfig config)
    {
        var findings = new List<Diagnostic>();
        StoryFile? story = TextFile.Read(file, findings) is { } text
            ? StoryFile.Read(text, config.TimeZone, findings, FrontMatterKeys.Table, config.IgnoredKeys)
            : null;
        Article? article = story?.ToArticle(file.Content);
        return new Outcome<Article>(article, YamlMistakes.Alone(findings));
    }
}
