using ExpoSite.Core.Wording;
using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Imports.Sources;

namespace ExpoSite.Normalize.Imports;

/// <summary>
/// Which of the stories are versions of one story in different languages, and which language of this site each is in. Of each group one is
/// the original, that in the site's main language where there is one, and the others name it by its id, which outlives every other name.
/// </summary>
internal sealed class ImportVersions
{
    private readonly SiteConfig site;
    private readonly string? main;
    private readonly Dictionary<string, ImportedStory[]> groups;

    /// <param name="stories">Those that are imported, without pages.</param>
    /// <param name="main">The other site's own language, or null.</param>
    public ImportVersions(IEnumerable<ImportedStory> stories, string? main, SiteConfig site)
    {
        (this.site, this.main) = (site, main);
        groups = stories.Where(s => s.Version is not null).GroupBy(s => s.Version!, StringComparer.Ordinal)
            .Where(g => g.Any(s => s.Language is not null) && g.Select(s => NameOf(Stated(s))).Distinct(StringComparer.Ordinal).Count() > 1)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The further language of the site that a tag means, or null.</summary>
    public static LanguageConfig? Further(SiteConfig site, string? tag) => tag is null ? null : site.FurtherOf(tag)
        ?? (BaseOf(tag).Equals(BaseOf(site.Language), StringComparison.OrdinalIgnoreCase) ? null : site.FurtherOf(BaseOf(tag)));

    /// <summary>True for the site's main language and its varieties.</summary>
    public static bool IsMain(SiteConfig site, string? tag) => Further(site, tag) is null
        && (tag is null || BaseOf(tag).Equals(BaseOf(site.Language), StringComparison.OrdinalIgnoreCase));

    /// <summary>The language that its front matter names: the site's own tag for it, and none for the main one.</summary>
    public string? LanguageOf(ImportedStory story)
    {
        string? stated = IsVersion(story) ? Stated(story) : story.Language;
        return Further(site, stated)?.Tag ?? (IsMain(site, stated) && (story.Language is null || IsBeginning(stated!, site.Language))
            ? null : stated);
    }

    /// <summary>What stands before the ending of its file, so that versions stand side by side; or null.</summary>
    public string? MarkOf(ImportedStory story)
    {
        string name = NameOf(Stated(story));
        return !IsVersion(story) || name.Length == 0 ? null : Further(site, Stated(story))?.Path ?? name.ToLowerInvariant();
    }

    /// <summary>What tells the group of a story from all others: only its files may have names that differ in the language alone.</summary>
    public string GroupOf(ImportedStory story) => IsVersion(story) ? "version\n" + story.Version : "story\n" + story.Key;

    /// <summary>The stories, each with the one that it is a version of.</summary>
    public ImmutableArray<(ImportedStory Story, PlacedStory Placed)> Bind(
        ImmutableArray<(ImportedStory Story, PlacedStory Placed)> placed, ImportNotes notes)
    {
        var originals = new Dictionary<ImportedStory, Guid>(ReferenceEqualityComparer.Instance);
        foreach (var group in placed.Where(p => IsVersion(p.Story)).GroupBy(p => p.Story.Version!, StringComparer.Ordinal))
        {
            (ImportedStory Story, PlacedStory Placed)[] versions = [.. group.OrderBy(v => v.Story.Withheld is not null)
                .DistinctBy(v => NameOf(Stated(v.Story)), StringComparer.Ordinal).OrderBy(v => NameOf(Stated(v.Story)).Length > 0)];
            foreach ((ImportedStory Story, PlacedStory Placed) second in group.Where(v => !versions.Contains(v)))
            {
                notes.LeftOut(
                    "ties to versions in other languages, where two stories of one language have the same",
                    "write 'translationOf' into the right one", second.Story.Place, second.Story.Title);
            }

            foreach ((ImportedStory Story, PlacedStory Placed) version in versions.Skip(1))
                originals[version.Story] = versions[0].Placed.Id;
        }

        return [.. placed.Select(p => !originals.TryGetValue(p.Story, out Guid id) ? p : (p.Story, p.Placed with
        {
            Story = p.Placed.Story with { TranslationOf = id.ToString() },
        }))];
    }

    /// <summary>Tells of the languages that the site does not have, all at once; null for none.</summary>
    /// <param name="path">Of the export.</param>
    public Diagnostic? Unnamed(string path, IEnumerable<ImportedStory> stories)
    {
        (string Tag, int Count)[] unnamed = [.. stories.Select(s => IsVersion(s) ? Stated(s) : s.Language)
            .Where(t => t is not null && NameOf(t).Length > 0 && Further(site, t) is null)
            .GroupBy(t => NameOf(t), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))];
        if (unnamed.Length == 0)
            return null;
        string counts = string.Join(", ", unnamed.Select(u => string.Create(CultureInfo.InvariantCulture, $"{u.Count} in {u.Tag}")));
        string lines = string.Join(", ", unnamed.Select(u => $"{{tag: {u.Tag}}}"));
        return NormalizeRules.ImportLanguages.At(
            SourcePosition.WholeFile(path),
            $"Stories are in languages that site.yml does not name ({counts}). They stand among those in {site.Language}, each with its "
            + "own language.",
            site.Languages.IsEmpty ? $"add to input/site.yml:  languages: [{lines}]"
                : $"add to languages in input/site.yml:  {string.Join("  and  ", unnamed.Select(u => $"- tag: {u.Tag}"))}");
    }

    private bool IsVersion(ImportedStory story) => story.Version is { } version && groups.ContainsKey(version);

    private string? Stated(ImportedStory story) => story.Language ?? main;

    // Which language it is here: empty for the main one, else its tag.
    private string NameOf(string? tag) => Further(site, tag)?.Tag ?? (IsMain(site, tag) ? "" : tag!);

    private static bool IsBeginning(string tag, string whole) => whole.Equals(tag, StringComparison.OrdinalIgnoreCase)
        || whole.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase);

    // Chinese of one region is that of its script; of others the region changes no more than words.
    private static string BaseOf(string tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? LanguageTable.LineOf(tag)[1] : tag.Split('-')[0];
}
