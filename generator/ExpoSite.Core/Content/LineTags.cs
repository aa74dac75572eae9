namespace ExpoSite.Core.Content;

/// <summary>Tags of HTML that a text may have in its lines beside what Markdown has marks for.</summary>
public static class LineTags
{
    /// <summary>Their names, in lower case.</summary>
    public static FrozenSet<string> Kept { get; } = FrozenSet.ToFrozenSet(
        "abbr bdi bdo cite code del dfn ins kbd mark q rp rt ruby s samp small sub sup time u var".Split(' '), StringComparer.Ordinal);
}
