namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>What versions of one text in different languages share, by the habits of those who write them.</summary>
internal static class VersionKey
{
    // Keys that themes, extensions and tutorials for sites in several languages have for it.
    private static readonly string[] Keys =
    [
        "translationKey", "translation_key", "translationId", "translation_id", "page_id", "ref", "lang_ref", "lang-ref", "lng_pair",
        "t_id", "i18n_key", "i18nKey",
    ];

    /// <summary>What its own front matter says, else its path without the language.</summary>
    /// <param name="path">Within the folder of all texts, with its extension.</param>
    public static string Of(FolderFile file, string path, string? language) =>
        new FolderValues(file.Keys, []).First(Keys) is { } stated ? "key:" + stated : OfPath(path, language);

    /// <summary>A path without folders and endings that name its language: <c>en/rope.md</c> and <c>fr/rope.md</c> share it.</summary>
    public static string OfPath(string path, string? language)
    {
        string stem = path[..^Path.GetExtension(path).Length];
        string[] parts = stem.Split('/');
        if (language is not null)
        {
            int sign = parts[^1].LastIndexOfAny(['.', '-', '_']);
            if (sign > 0 && IsOf(parts[^1][(sign + 1)..], language))
                parts[^1] = parts[^1][..sign];
            parts = [.. parts.Where((p, i) => i == parts.Length - 1 || !IsOf(p, language))];
        }

        return "path:" + string.Join('/', parts.Length > 1 && parts[^1] == "index" ? parts[..^1] : parts);
    }

    /// <summary>An address without the folders that name its language.</summary>
    public static string OfAddress(string address, string? language) =>
        language is null ? address : string.Join('/', address.Split('/').Where(p => !IsOf(p, language)));

    /// <summary>True where a part of a path is a language, or what that begins with: <c>pt</c> and <c>pt-br</c> for <c>pt_BR</c>.</summary>
    public static bool IsOf(string part, string language) => LanguageTag.Canonical(part) is { } tag
        && LanguageTag.Canonical(language) is { } own
        && (own.Equals(tag, StringComparison.OrdinalIgnoreCase) || own.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase));
}
