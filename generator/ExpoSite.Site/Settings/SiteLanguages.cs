using System.Text.RegularExpressions;
using ExpoSite.Core.Wording;

namespace ExpoSite.Site.Settings;

/// <summary>The further languages of a site, as far as they can be told apart.</summary>
internal static partial class SiteLanguages
{
    // First parts of addresses that every site has, or may have.
    private static readonly FrozenSet<string> Taken = new[]
    {
        "category", "tag", "author", "expo", "country", "exhibitor", "archive", "corrections", "feeds", "search", "media", "assets",
        "pictures", "cards", "admin", "changes", "page",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each with its tag as it is written today, and a path.</summary>
    /// <param name="findings">Told of those that cannot be used.</param>
    public static ImmutableArray<LanguageConfig> Of(ImmutableArray<LanguageConfig> given, string main, ICollection<Diagnostic> findings)
    {
        var usable = new List<LanguageConfig>();
        foreach (LanguageConfig language in given)
        {
            string? tag = LanguageTag.Canonical(language.Tag);
            string path = (language.Path ?? PathOf(tag ?? "", given)).Trim('/');
            if (tag is null)
                Refuse(language, $"'{language.Tag}' is no language tag.", "write for example  tag: zh-Hans");
            else if (tag.Equals(main, StringComparison.OrdinalIgnoreCase))
                Refuse(language, $"'{tag}' is the main language of the site.", "remove the entry: languages has only the others");
            else if (usable.Exists(l => l.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)))
                Refuse(language, $"'{tag}' stands here twice.", "keep one of the entries");
            else if (!Path().IsMatch(path))
                Refuse(language, $"'{path}' is no first part of an address.", "write small letters, digits and hyphens:  path: zh");
            else if (Taken.Contains(path) || Year().IsMatch(path))
                Refuse(language, $"Other pages of the site stand below /{path}/.", $"choose another path, for example  path: {Short(tag)}");
            else if (usable.Exists(l => l.Path == path))
                Refuse(language, $"Another language has the path '{path}' too.",
                    $"choose another path, for example  path: {tag.ToLowerInvariant()}");
            else if (language.FormerPaths.FirstOrDefault(p => !Path().IsMatch(p) || Taken.Contains(p) || Year().IsMatch(p)) is { } wrong)
                Refuse(language, $"'{wrong}' cannot have been the path of a language.", "write the path as it stood in site.yml");
            else
                usable.Add(language with { Tag = tag, Path = path });
        }

        // What one language has, another had once.
        HashSet<string> paths = [.. usable.Select(l => l.Path!)];
        return [.. usable.Select(l => l with { FormerPaths = [.. l.FormerPaths.Where(p => !paths.Contains(p))] })];

        void Refuse(LanguageConfig language, string message, string hint) =>
            findings.Add(LanguageRules.Unusable.At(language.Place, message, hint));
    }

    // zh for zh-Hans, unless the site has zh-Hant too.
    private static string PathOf(string tag, ImmutableArray<LanguageConfig> all) =>
        all.Count(l => Short(l.Tag) == Short(tag)) > 1 ? tag.ToLowerInvariant() : Short(tag);

    private static string Short(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex("^[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
