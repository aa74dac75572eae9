namespace ExpoSite.Site.Indexing;

/// <summary>Shortens a paragraph to a teaser.</summary>
internal static class TeaserText
{
    /// <summary>Longest teaser, in characters.</summary>
    public const int MaxLength = 280;

    /// <summary>Whole sentences up to <see cref="MaxLength"/>; else cut between words, with an ellipsis.</summary>
    public static string Shorten(string paragraph)
    {
        if (paragraph.Length <= MaxLength)
            return paragraph;
        ReadOnlySpan<char> head = paragraph.AsSpan(0, MaxLength);
        for (int i = head.Length - 1; i > MaxLength / 3; i--)
        {
            if (head[i] is '。' or '！' or '？' || (head[i] is '.' or '!' or '?' && i + 1 < head.Length && head[i + 1] == ' '))
                return paragraph[..(i + 1)];
        }

        int space = head.LastIndexOf(' ');
        return string.Concat(head[..(space > 0 ? space : MaxLength - 1)].TrimEnd(",;:-– "), "…");
    }
}
