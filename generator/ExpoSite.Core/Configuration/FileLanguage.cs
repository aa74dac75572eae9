namespace ExpoSite.Core.Configuration;

/// <summary>The language that the name of a file tells: <c>story.zh.md</c> is Chinese on a site that has Chinese at <c>/zh/</c>.</summary>
/// <param name="Language">A further language of the site, or null for the main one.</param>
/// <param name="Path">The same without the language: <c>story.md</c>. Versions of one story share it.</param>
/// <param name="IsTold">True where the name tells it.</param>
public readonly record struct FileLanguage(LanguageConfig? Language, string Path, bool IsTold)
{
    /// <summary>Reads the name of a file.</summary>
    /// <param name="path">With forward slashes.</param>
    public static FileLanguage Of(string path, SiteConfig config)
    {
        int end = path.LastIndexOf('.'), dot = end > 0 ? path.LastIndexOf('.', end - 1) : -1;
        if (config.Languages.IsEmpty || dot <= path.LastIndexOf('/'))
            return new FileLanguage(null, path, false);
        string told = path[(dot + 1)..end];
        // By its tag as well: a language whose path is changed keeps its files.
        LanguageConfig? language = config.Languages.FirstOrDefault(l => told.Equals(l.Path, StringComparison.OrdinalIgnoreCase))
            ?? (LanguageTag.Canonical(told) is null ? null : config.FurtherOf(told));
        bool isTold = language is not null || told.Equals(config.Language, StringComparison.OrdinalIgnoreCase);
        return new FileLanguage(language, isTold ? string.Concat(path.AsSpan(0, dot), path.AsSpan(end)) : path, isTold);
    }
}
