namespace ExpoSite.Core.Content;

/// <summary>Where a story stands, by its file's name and its front matter: one rule for everybody who reads or writes such files.</summary>
public static class StoryAddress
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The address that an article has when it is shown, without base path: <c>/2025/11/slug/</c>.</summary>
    public static string Of(Article article) => In(article.Prefix, Of(article.Published.Day, article.Slug));

    /// <summary>An address of a language, of one without it.</summary>
    public static string In(string prefix, string address) => prefix.Length > 1 ? string.Concat(prefix, address.AsSpan(1)) : address;

    /// <summary>The address of a day and a slug.</summary>
    public static string Of(DateOnly day, Slug slug) => string.Create(CultureInfo.InvariantCulture, $"/{day:yyyy}/{day:MM}/{slug}/");

    /// <summary>
    /// What a file's name tells: <c>2025-11-04-some-story.md</c> is that day and <c>some-story</c>, <c>some-story/index.md</c> is
    /// <c>some-story</c> without a day.
    /// </summary>
    /// <param name="path">With forward slashes.</param>
    public static (DateOnly? Day, string Name) OfFile(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        if (name.Equals("index", StringComparison.OrdinalIgnoreCase)
            && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder)
        {
            name = folder;
        }

        return name.Length >= DayForm.Length && IsoTime.Day(name.AsSpan(0, DayForm.Length)) is { } day
            ? (day, name.Length > DayForm.Length + 1 ? name[(DayForm.Length + 1)..] : "") : (null, name);
    }

    /// <summary>The name of a file that tells a day and a slug, without its extension: what <see cref="OfFile"/> reads.</summary>
    /// <param name="day">The day of publication; null for a story without one.</param>
    public static string FileName(DateOnly? day, Slug slug) =>
        day is { } known ? $"{known.ToString(DayForm, CultureInfo.InvariantCulture)}-{slug}"
        : OfFile($"{slug}.md") == (null, slug.Value) && slug.Value != "index" ? slug.Value
        : $"story-{slug}";

    /// <summary>The last segment of a story's address; null for a story without a title whose file has no name.</summary>
    /// <param name="given">The slug that its front matter gives, or null.</param>
    public static Slug? SlugOf(Slug? given, string path, string? title) =>
        given ?? Slug.From(OfFile(path).Name) ?? Slug.From(title) ?? (title is null ? null : Slug.OfName(title));
}

/// <summary>What a story can be named by: its id, its slug, or its address.</summary>
/// <param name="Id">Null for a file without one.</param>
/// <param name="Slug">Last segment of its address; null for a file without a name.</param>
/// <param name="Day">The day of its address; null for a story without one, which has no address.</param>
public readonly record struct StoryName(Guid? Id, Slug? Slug, DateOnly? Day)
{
    /// <summary>Where the addresses of its language begin; null for the main one.</summary>
    public string? Prefix { get; init; }

    /// <summary>Address without base path, or null.</summary>
    public string? Address => Day is { } day && Slug is { } slug ? StoryAddress.In(Prefix ?? "/", StoryAddress.Of(day, slug)) : null;
}
