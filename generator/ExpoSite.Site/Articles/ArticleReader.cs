using ExpoSite.Site.Sources;
using ExpoSite.StoryFiles;
using ExpoSite.Yaml;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.Site.Articles;

/// <summary>Markdown with front matter to <see cref="Article"/>.</summary>
internal static class ArticleReader
{
    public static Outcome<Article> Read(SourceFile file, SiteConfig config)
    {
        var findings = new List<Diagnostic>();
        StoryFile? story = TextFile.Read(file, findings) is { } text
            ? StoryFile.Read(text, config.TimeZone, findings, Keys.Table, config.IgnoredKeys)
            : null;
        Article? article = story?.ToArticle(file.Content) is { } read ? InItsLanguage(read, config) : null;
        return new Outcome<Article>(article, YamlMistakes.Alone(findings));
    }

    // One section is one in all languages, whatever a story calls it.
    private static KeyedValues Named(KeyedValues values, LanguageConfig language)
    {
        foreach (FieldKey<string?> key in (FieldKey<string?>[])[Keys.Category, Keys.Expo])
            values = values.Get(key) is { } name ? values.With(key, language.MainNameOf(name)) : values;
        foreach (FieldKey<ImmutableArray<string>> key in
            (FieldKey<ImmutableArray<string>>[])[Keys.Tags, Keys.Authors, Keys.Countries, Keys.Exhibitors])
        {
            values = values.Get(key) is { IsDefaultOrEmpty: false } names
                ? values.With(key, [.. names.Select(language.MainNameOf)]) : values;
        }

        return values.Get(Keys.Countries) is { IsDefaultOrEmpty: false } countries
            ? values.With(Keys.Countries, [.. countries.Select(c => EnglishOf(c, language.Tag))]) : values;
    }

    private static string EnglishOf(string country, string language) =>
        Country.NamesIn(language).FirstOrDefault(n => n.Name.Equals(country, StringComparison.OrdinalIgnoreCase)).Country ?? country;

    // The front matter goes before the name of the file; a language that the site has no pages for stands among those of the main one.
    private static Article InItsLanguage(Article article, SiteConfig config)
    {
        if (config.Languages.IsEmpty)
            return article;
        FileLanguage named = FileLanguage.Of(article.Path, config);
        if (named.IsTold && article.Get(Keys.Slug) is null)
            article = article with { Slug = StoryAddress.SlugOf(null, named.Path, article.Title)!.Value };
        if ((article.Language is { } written ? config.FurtherOf(written) : named.Language) is not { } language)
            return article;
        KeyedValues values = Named(article.Values, language).With(Keys.Language, language.Tag);
        article = article with { Prefix = $"/{language.Path}/", Values = values };
        return article.Get(Keys.Id) is null
            ? article with { Id = NameBasedId.From("address:" + StoryAddress.Of(article)) } : article;
    }
}
