namespace ExpoSite.Normalize.Metadata;

/// <summary>Rows of buttons that share a story, and of networks on which to follow its paper.</summary>
internal static class ShareWording
{
    private const int Longest = 140;
    private const int Least = 2;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "facebook", "twitter", "tweet", "instagram", "snapchat", "youtube", "tiktok", "threads", "pinterest", "whatsapp", "linkedin",
        "reddit", "tumblr", "flipboard", "telegram", "messenger", "mastodon", "bluesky", "xing", "weibo", "wechat", "line", "email", "mail",
        "print", "share", "click", "copy", "link", "follow", "listen", "save",
        "teilen", "drucken", "partager", "imprimer", "compartir", "imprimir",
        "condividi", "stampa", "compartilhar",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>True when at least half of its words, and more than one, are such, and it is no sentence.</summary>
    public static bool IsRow(string text)
    {
        if (text.Length > Longest || Sentences.Ends(text))
            return false;
        int all = 0, found = 0;
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in text.AsSpan().SplitAny(" ,.|/\u00B7\u2022-:\u00A0"))
        {
            ReadOnlySpan<char> word = text.AsSpan(range);
            all += word.IsEmpty ? 0 : 1;
            found += words.Contains(word) ? 1 : 0;
        }

        return found >= Least && found * 2 >= all;
    }

    /// <summary>True when it is such a row from its first word on: before one may stand whose networks they are.</summary>
    public static bool OpensAsRow(string text) => IsRow(text) && Words.Contains(text.Split(' ', 2)[0]);
}
