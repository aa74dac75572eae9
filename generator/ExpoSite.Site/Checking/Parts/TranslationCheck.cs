using ExpoSite.Core.Wording;
using ExpoSite.Site.Indexing;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Checking.Parts;

/// <summary>Versions of stories in other languages: those that are missing, out of date, or named wrongly.</summary>
internal static class TranslationCheck
{
    private const string Key = "translationOf";
    private const int MostNamed = 3;

    /// <param name="loaded">In all languages.</param>
    public static IEnumerable<Diagnostic> Run(LoadedSite loaded, SiteLanguageSet languages)
    {
        Story[] stories = [.. languages.All.SelectMany(l => l.Shown)];
        Dictionary<Story, Story> originals = Translations.Originals(stories, loaded.Config);
        IEnumerable<Diagnostic> found = Unknown(loaded, stories, originals).Concat(Circles(originals));
        found = found.Concat(WithoutLanguage(stories, loaded)).Concat(WithoutFeed(loaded));
        if (loaded.Config.Languages.IsEmpty)
            return found;
        Translations translations = languages.Translations;
        Story[] listed = [.. languages.All[0].Index.Listed];
        return found.Concat(translations.Groups.SelectMany(g => SecondVersions(g, loaded.Config.Language))).Concat(Outdated(originals))
            .Concat(loaded.Config.Languages.SelectMany(l => Untranslated(l, listed, translations)));
    }

    // A story that is held back is there.
    private static IEnumerable<Diagnostic> Unknown(LoadedSite site, Story[] stories, Dictionary<Story, Story> originals)
    {
        Story[] lost = [.. stories.Where(s => s.Article.TranslationOf is not null && !originals.ContainsKey(s))];
        if (lost.Length == 0)
            yield break;
        var names = new StoryNames<Article>(site.Held.Select(h => h.Article), a => a.Name);
        HashSet<string> files = [.. site.Held.Select(h => h.Article.Path)];
        foreach (Story story in lost)
        {
            string named = story.Article.TranslationOf!;
            if (names.Find(named) is null && !files.Contains(named) && !files.Contains("input/articles/" + named))
            {
                yield return LanguageRules.UnknownOriginal.At(
                    story.Article.PlaceOf(Key), $"No story in another language is named '{named}'.", "write its id, slug, address or file");
            }
        }
    }

    // A dot alone says nothing: only a file beside its original is meant to be a translation.
    private static IEnumerable<Diagnostic> WithoutLanguage(Story[] stories, LoadedSite site)
    {
        HashSet<string> files = [.. site.Articles.Select(a => a.Path)];
        foreach (Article article in stories.Select(s => s.Article).Where(a => a.Language is null && a.TranslationOf is null))
        {
            string[] parts = article.Path[(article.Path.LastIndexOf('/') + 1)..].Split('.');
            if (parts.Length > 2 && LanguageTag.Canonical(parts[^2]) is { } tag && !FileLanguage.Of(article.Path, site.Config).IsTold
                && files.Contains($"{article.Path[..^(parts[^2].Length + parts[^1].Length + 2)]}.{parts[^1]}"))
            {
                yield return LanguageRules.NoSuchLanguage.At(
                    SourcePosition.WholeFile(article.Path),
                    $"The site has no language '{tag}': this is a story of its own in {site.Config.Language}.",
                    $"add  - tag: {tag}  to languages in site.yml, or rename the file");
            }
        }
    }

    // Only a language has a feed so near the root, and whoever moved here from another program.
    private static IEnumerable<Diagnostic> WithoutFeed(LoadedSite site) =>
        from path in site.Record?.FeedPaths ?? []
        let parts = path.Split('/')
        where parts.Length == 2 && parts[1] == "feed.xml"
            && !site.Config.Languages.Any(l => l.FormerPaths.Append(l.Path).Contains(parts[0]))
            && !site.Config.FeedAliases.Any(a => a.Address == "/" + path)
        select LanguageRules.MovedLanguage.At(
            site.Config.PlaceOf("languages"), $"Subscribers of /{path} get the stories of the main language from now on.",
            $"if the language has another path now, write  formerPaths: [{parts[0]}]  beside it");

    private static IEnumerable<Diagnostic> Circles(Dictionary<Story, Story> originals)
    {
        var told = new HashSet<Story>();
        foreach (Story start in originals.Keys.OrderBy(s => s.Article.Path, StringComparer.Ordinal))
        {
            var way = new List<Story>();
            for (Story? next = start; next is not null && !told.Contains(next); next = originals.GetValueOrDefault(next))
            {
                if (way.IndexOf(next) is >= 0 and int first)
                {
                    yield return LanguageRules.Circle.At(
                        next.Article.PlaceOf(Key),
                        $"The story names '{way[(first + 1) % way.Count].Article.Path}', which leads back to it.",
                        "remove translationOf from the original");
                    break;
                }

                way.Add(next);
            }

            told.UnionWith(way);
        }
    }

    // One in a language that the site does not have stands among those of the main one, and is no second one of that.
    private static IEnumerable<Diagnostic> SecondVersions(IReadOnlyList<Story> story, string main) =>
        from versions in story.GroupBy(s => (s.Article.Prefix, s.Article.Prefix == "/" ? KindOf(s.Article.Language ?? main, main) : ""))
        from second in versions.Skip(1)
        select LanguageRules.SecondVersion.At(
            second.Article.PlaceOf(Key), $"'{versions.First().Article.Path}' is a version of the same story in this language.",
            "correct lang, or remove translationOf");

    private static IEnumerable<Diagnostic> Outdated(Dictionary<Story, Story> originals) =>
        from pair in originals.OrderBy(o => o.Key.Article.Path, StringComparer.Ordinal)
        let changed = pair.Value.Changed
        where changed > pair.Value.Article.Published && changed.Instant > pair.Key.Changed.Instant
        select LanguageRules.Outdated.At(
            pair.Key.Article.PlaceOf(Key), $"'{pair.Value.Article.Path}' was changed on {changed.Iso}, after this translation.",
            "bring it up to date, and write  updated:  and the day");

    // A variety of the main language is that one; others are languages of their own.
    private static string KindOf(string language, string main) =>
        language.Split('-')[0].Equals(main.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? "" : language.ToLowerInvariant();

    private static IEnumerable<Diagnostic> Untranslated(LanguageConfig language, Story[] listed, Translations translations)
    {
        string prefix = $"/{language.Path}/";
        Story[] missing =
            [.. listed.Where(s => translations.Of(s).All(t => t.Article.Prefix != prefix))];
        if (missing.Length == 0)
            yield break;
        string newest = (missing.Length == 1 ? ": " : "; the newest: ")
            + string.Join(", ", missing.Take(MostNamed).Select(s => $"'{s.Article.Title}'"));
        string which = listed.Length == 1 ? "The only story has" : string.Create(
            CultureInfo.InvariantCulture, $"{missing.Length} of {listed.Length} stories {(missing.Length == 1 ? "has" : "have")}");
        yield return LanguageRules.Untranslated.At(language.Place, $"{which} no version in {language.Tag}{newest}.",
            $"beside story.md, a file story.{language.Path}.md is its translation");
    }
}
