using System.Collections.Concurrent;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Settings;

/// <summary>
/// The interface in every language that a site needs. A text comes from site.yml, else from the table of the language in the site's
/// theme, else from that of the program, else from the same of the language above it, and at last from English. Thread-safe.
/// </summary>
internal sealed class Phrasebook
{
    // Longer lists of what is missing help nobody.
    private const int MostNamed = 5;

    private readonly ConcurrentDictionary<string, Phrases> known;
    private readonly Dictionary<string, SourceFile> own;
    private readonly Dictionary<string, ImmutableArray<GivenPhrase>> given;
    private readonly LanguageTable english;
    private readonly ImmutableArray<SourceFile> templates;

    /// <param name="tables">Those of the site's theme.</param>
    /// <param name="templates">Templates and partials, which may ask for texts of the site's own.</param>
    /// <param name="findings">Told of what is wrong in these tables, and of what the languages of the site lack.</param>
    public Phrasebook(
        SiteConfig config, ImmutableArray<SourceFile> tables, ImmutableArray<SourceFile> templates, ICollection<Diagnostic> findings)
    {
        this.templates = templates;
        known = new(StringComparer.OrdinalIgnoreCase);
        given = new(StringComparer.OrdinalIgnoreCase) { [config.Language] = config.Words };
        foreach (LanguageConfig language in config.Languages)
            given[language.Tag] = language.Words;
        own = new(StringComparer.OrdinalIgnoreCase);
        foreach (SourceFile table in tables.OrderBy(t => t.Path, StringComparer.Ordinal))
        {
            string tag = Path.GetFileNameWithoutExtension(table.Path);
            // A theme that was copied has the program's own tables.
            if (ShippedTables.Find(tag)?.Content.Span.SequenceEqual(table.Content.Span) != true)
                own[tag] = table;
        }

        english = Over(LanguageTable.English, null, findings)!;
        Site = Make(config.Language, findings);
        known[config.Language] = Site;
        ReportMissing(Site, config.PlaceOf("language"), findings);
        foreach (LanguageConfig language in config.Languages)
            ReportMissing(For(language.Tag, findings), language.Place, findings);
        // Stories may be written in any other.
        foreach (string other in own.Keys.Order(StringComparer.OrdinalIgnoreCase).Where(tag => !IsOver(known.Keys, tag)))
            For(other, findings);
    }

    private Phrasebook(Phrasebook whole, Phrases site) =>
        (known, own, given, english, templates, Site) = (whole.known, whole.own, whole.given, whole.english, whole.templates, site);

    /// <summary>That of a site without tables of its own.</summary>
    public Phrasebook(SiteConfig config)
        : this(config, [], [], new List<Diagnostic>())
    {
    }

    /// <summary>Those of the site's theme that say something else than the program's.</summary>
    public IEnumerable<SourceFile> Tables => own.Values.Append(Given());

    /// <summary>In the site's own language.</summary>
    public Phrases Site { get; }

    /// <summary>The same for one language of the site.</summary>
    public Phrasebook Of(SiteConfig language) => language.IsFurther ? new Phrasebook(this, For(language.Language)) : this;

    /// <summary>In a language; null is the site's.</summary>
    public Phrases For(string? language) => For(language, []);

    // The texts of site.yml, as if they stood in a file of their own.
    private SourceFile Given() => new("site.yml", Encoding.UTF8.GetBytes(string.Join(
        '\n', given.OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(
            g => g.Value, (g, word) => $"{g.Key} {word.Key} {string.Join('|', word.Phrase.Forms)}"))));

    private Phrases For(string? language, ICollection<Diagnostic> findings) =>
        language is null ? Site : known.GetOrAdd(language, tag => Make(tag, findings));

    private Phrases Make(string language, ICollection<Diagnostic> findings)
    {
        LanguageTable table = english;
        foreach (string tag in LanguageTable.LineOf(language).Skip(1))
            table = Over(tag, table, findings) ?? table;
        return new Phrases(language, table.With(given.GetValueOrDefault(language, []), IsAsked, findings));
    }

    // The tables of one tag over those before it; null where it has none.
    private LanguageTable? Over(string tag, LanguageTable? below, ICollection<Diagnostic> findings)
    {
        LanguageTable? table = ShippedTables.Find(tag) is { } shipped ? Read(shipped, tag, below, _ => true, findings) : null;
        return own.TryGetValue(tag, out SourceFile? file) ? Read(file, tag, table ?? below, IsAsked, findings) : table;
    }

    private static LanguageTable Read(
        SourceFile file, string tag, LanguageTable? below, Func<string, bool> isAsked, ICollection<Diagnostic> findings)
    {
        var read = new List<Diagnostic>();
        SourceText? text = TextFile.Read(file, read, mayBeEmpty: true);
        var source = new YamlSource(file.Path, text?.Text ?? "", 1);
        YamlMappingNode root = source.ReadMapping(read) ?? YamlMappingNode.Empty;
        var table = LanguageTable.Read(tag, root, source.Fields(TimeZoneInfo.Utc, read), below, isAsked);
        foreach (Diagnostic finding in YamlMistakes.Alone(read))
            findings.Add(finding);
        return table;
    }

    private bool IsAsked(string key)
    {
        byte[] name = Encoding.UTF8.GetBytes($"'{key}'"), other = Encoding.UTF8.GetBytes($"\"{key}\"");
        return templates.Any(t => t.Content.Span.IndexOf(name) >= 0 || t.Content.Span.IndexOf(other) >= 0);
    }

    private static bool IsOver(IEnumerable<string> languages, string tag) =>
        languages.Any(language => LanguageTable.LineOf(language).Contains(tag, StringComparer.OrdinalIgnoreCase));

    // A language that the program has words for has all of them; one that the theme brings may lack some.
    private void ReportMissing(Phrases phrases, SourcePosition place, ICollection<Diagnostic> findings)
    {
        string[] special =
            [.. LanguageTable.LineOf(phrases.Language).Skip(1).Where(t => !t.StartsWith("en-", StringComparison.OrdinalIgnoreCase))];
        if (special.Length == 0 || special.Any(t => ShippedTables.Find(t) is not null))
            return;
        if (!special.Any(own.ContainsKey))
        {
            findings.Add(WordingRules.MissingWords.At(place,
                $"There is no language table for '{phrases.Language}': the words around the stories are English.",
                $"copy theme/i18n/en.yml to theme/i18n/{special[0]}.yml and translate it"));
            return;
        }

        string[] missing =
            [.. english.Words.Keys.Where(k => ReferenceEquals(phrases.All(k), english.Words[k])).Order(StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            findings.Add(WordingRules.MissingWords.At(own[special.First(own.ContainsKey)].Path,
                Invariant($"{missing.Length} texts are missing, and shown in English: {string.Join(", ", missing.Take(MostNamed))}")
                    + (missing.Length > MostNamed ? ", and others." : "."),
                "translate them from en.yml"));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
