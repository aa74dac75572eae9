namespace ExpoSite.Core.Text;

/// <summary>Cuts texts between characters as people see them (Unicode Standard Annex 29).</summary>
public static class TextCut
{
    // Longer clusters are no letters but an attack, and are cut between code points.
    private const int LongestCluster = 64;

    /// <summary>The whole text when it fits, else its start of at most this length.</summary>
    /// <param name="maxLength">In UTF-16 code units, from 0 on.</param>
    public static string Start(string text, int maxLength) => text.Length <= maxLength ? text : text[..At(text, maxLength)];

    /// <summary>The nearest place at or before an index where the text can be cut.</summary>
    public static int At(string text, int index)
    {
        if (index >= text.Length)
            return text.Length;
        int start = Math.Max(0, index - LongestCluster);
        int end = start;
        ReadOnlySpan<char> near = text.AsSpan(0, Math.Min(text.Length, index + LongestCluster));
        while (end + StringInfo.GetNextTextElementLength(near[end..]) is int next && next <= index)
            end = next;
        return end > start ? end : index > 0 && char.IsSurrogatePair(text[index - 1], text[index]) ? index - 1 : index;
    }
}
