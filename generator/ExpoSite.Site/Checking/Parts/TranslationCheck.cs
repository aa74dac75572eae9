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
        if (loaded.Config.Languages.IsEmpty)
            return found;
        Translations translations = languages.Translations;
        Story[] listed = [.. languages.All[0].Index.Listed];
        return found.Concat(translations.Groups.SelectMany(SecondVersions)).Concat(Outdated(originals))
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

    private static IEnumerable<Diagnostic> SecondVersions(IReadOnlyList<Story> story) =>
        from versions in story.GroupBy(s => s.Article.Prefix)
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

    private static IEnumerable<Diagnostic> Untranslated(LanguageConfig language, Story[] listed, Translations translations)
    {
        string prefix = $"/{language.Path}/";
        Story[] missing =
            [.. listed.Where(s => translations.Of(s).All(t => t.Article.Prefix != prefix))];
        if (missing.Length == 0)
            yield break;
        string newest = string.Join(", ", missing.Take(MostNamed).Select(s => $"'{s.Article.Title}'"));
        yield return LanguageRules.Untranslated.At(language.Place, string.Create(CultureInfo.InvariantCulture,
            $"{missing.Length} of {listed.Length} stories have no version in {language.Tag}; the newest: {newest}."),
            $"beside story.md, a file story.{language.Path}.md is its translation");
    }
}
