namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>
/// Addresses with spaces in them, as file names have them: <c>![Plan](hall plan 7.jpg)</c>. CommonMark asks for angle brackets around
/// them, which nobody knows; where a picture or an address is meant, they are added.
/// </summary>
internal static class LooseDestinations
{
    private const int Longest = 1000;

    private static readonly string[] AddressStarts = ["http://", "https://", "/", "./", "../", "media/"];

    /// <summary>The changes, in order.</summary>
    /// <param name="shown">The text without code: <see cref="SourceMask"/>.</param>
    public static List<(int Start, int Length, string Text)> Edits(string shown)
    {
        var edits = new List<(int Start, int Length, string Text)>();
        for (int at = shown.IndexOf("](", StringComparison.Ordinal); at >= 0; at = shown.IndexOf(
            "](", Math.Min(at + 2, shown.Length), StringComparison.Ordinal))
        {
            if (DestinationAt(shown, at + 2) is not { } written)
                continue;
            edits.Add((written.Start, 0, "<"));
            edits.Add((written.End, 0, ">"));
            at = written.End - 1;
        }

        return edits;
    }

    private static (int Start, int End)? DestinationAt(string shown, int start)
    {
        int close = Close(shown, start);
        if (close < 0)
            return null;
        int end = TitleStart(shown, start, close);
        while (start < end && shown[start] is ' ' or '\t')
            start++;
        while (end > start && shown[end - 1] is ' ' or '\t')
            end--;
        ReadOnlySpan<char> address = shown.AsSpan(start, end - start);
        bool isLoose = address.ContainsAny(' ', '\t') && !address.ContainsAny("<>\"{}");
        return isLoose && (IsPicture(shown, start) || LooksLikeAddress(address)) ? (start, end) : null;
    }

    // The bracket that closes, on the same line.
    private static int Close(string shown, int start)
    {
        int open = 0;
        for (int at = start; at < shown.Length && at - start <= Longest && shown[at] != '\n'; at++)
        {
            if (shown[at] == '(')
                open++;
            else if (shown[at] == ')' && open-- == 0)
                return at;
        }

        return -1;
    }

    // A title stands in quotation marks at the end.
    private static int TitleStart(string shown, int start, int close)
    {
        char last = shown[close - 1];
        if (last is not ('"' or '\''))
            return close;
        int open = shown.LastIndexOf(last, close - 2, Math.Max(0, close - 1 - start));
        return open > start && shown[open - 1] is ' ' or '\t' ? open : close;
    }

    private static bool IsPicture(string shown, int start)
    {
        int open = shown.LastIndexOf('[', start - 2, Math.Min(start - 1, Longest));
        return open > 0 && shown[open - 1] == '!';
    }

    // Words in round brackets behind square ones are a remark: "[sic] (as they said)", but not "(media/hall plan.pdf)".
    private static bool LooksLikeAddress(ReadOnlySpan<char> address)
    {
        foreach (string start in AddressStarts)
        {
            if (address.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        int tail = address.IndexOfAny('?', '#');
        ReadOnlySpan<char> path = tail < 0 ? address : address[..tail];
        ReadOnlySpan<char> extension = path[(path.LastIndexOf('.') + 1)..];
        return extension.Length is > 1 and < 6 && extension.Length < path.Length && System.Text.Ascii.IsValid(extension)
            && extension.IndexOfAnyExceptInRange('0', 'z') < 0;
    }
}
