namespace ExpoSite.Site.Knowledge;

/// <summary>A text and the known names in it: expos, series, exhibitors and countries.</summary>
internal sealed record NamedText(string Text, List<NameMention<object>> Mentions)
{
    public static NamedText Of(string? text, NameFinder<object> names) => text is null ? new("", []) : new(text, names.Find(text));

    /// <summary>What is named as this kind of thing, each mention.</summary>
    public IEnumerable<T> Named<T>() => Mentions.Select(m => m.Target).OfType<T>();
}
